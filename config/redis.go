package config

import (
	"errors"
	"fmt"
	"net"
	"net/url"
	"strconv"
	"strings"
)

// Redis is what a redis_url says.
type Redis struct {
	Addrs              []string // host:port
	Username, Password string
	DB                 int
	TLS                bool
	CAFile             string // certificates that the server's is held to, PEM; empty: the system's
	Cluster            bool
	Master             string // what the sentinels at Addrs call the server; empty: Addrs are no sentinels

	SentinelUsername, SentinelPassword string
}

const redisForms = "write redis://[user:password@]host[:port][/database], redis+sentinel://host,host/master-name[/database] or redis+cluster://host,host; rediss in place of redis speaks TLS"

// ParseRedis reads a redis_url. Its errors never repeat the URL, which may hold a
// password.
func ParseRedis(text string) (Redis, error) {
	scheme, rest, ok := strings.Cut(text, "://")
	speaks, kind, _ := strings.Cut(scheme, "+")
	if !ok || speaks != "redis" && speaks != "rediss" || kind != "" && kind != "sentinel" && kind != "cluster" {
		return Redis{}, fmt.Errorf("the URL does not begin with redis:// or rediss://; %s", redisForms)
	}
	r := Redis{TLS: speaks == "rediss", Cluster: kind == "cluster"}
	end := strings.IndexAny(rest, "/?#")
	if end < 0 {
		end = len(rest)
	}
	hosts, path := rest[:end], rest[end:]
	if at := strings.LastIndex(hosts, "@"); at >= 0 {
		who, err := url.Parse("redis://" + hosts[:at] + "@h")
		if err != nil || who.User == nil {
			return Redis{}, errors.New("user and password cannot be read; write special characters in them as %40 and the like")
		}
		r.Username = who.User.Username()
		r.Password, _ = who.User.Password()
		hosts = hosts[at+1:]
	}
	u, err := url.Parse("redis://h" + path)
	if err != nil || u.Fragment != "" {
		return Redis{}, errors.New("what comes behind the hosts cannot be read; write special characters as %40 and the like")
	}
	port := "6379"
	if kind == "sentinel" {
		port = "26379"
	}
	if r.Addrs, err = redisAddrs(hosts, port); err != nil {
		return Redis{}, err
	}
	if kind == "" && len(r.Addrs) > 1 {
		return Redis{}, errors.New("there are several hosts; write redis+sentinel:// where they are sentinels and redis+cluster:// where they are nodes of a cluster")
	}
	if err := r.path(kind, strings.Trim(u.Path, "/")); err != nil {
		return Redis{}, err
	}
	return r, r.options(kind, u)
}

// redisAddrs reads hosts with commas between.
func redisAddrs(text, port string) ([]string, error) {
	var out []string
	for host := range strings.SplitSeq(text, ",") {
		name, number, err := net.SplitHostPort(host)
		if err != nil { // it has no port
			name, number = strings.Trim(host, "[]"), port
		}
		if n, err := strconv.ParseUint(number, 10, 16); err != nil || n == 0 || name == "" || strings.ContainsAny(name, " \t@") {
			return nil, fmt.Errorf("host %d is none; %s", len(out)+1, redisForms)
		}
		out = append(out, net.JoinHostPort(name, number))
	}
	return out, nil
}

// path reads what stands behind the hosts: the sentinels' name and the database.
func (r *Redis) path(kind, path string) error {
	if kind == "sentinel" {
		r.Master, path, _ = strings.Cut(path, "/")
		if r.Master == "" {
			return errors.New("the name by which the sentinels know the server is missing; write it behind the hosts, as in redis+sentinel://host,host/mymaster")
		}
	}
	if path == "" {
		return nil
	}
	if kind == "cluster" {
		return errors.New("a cluster has no databases; leave out what stands behind the hosts")
	}
	n, err := strconv.ParseUint(path, 10, 16)
	if err != nil {
		return errors.New("the database behind the host is not a number, such as 0")
	}
	r.DB = int(n)
	return nil
}

// options reads what stands behind the question mark.
func (r *Redis) options(kind string, u *url.URL) error {
	said, err := url.ParseQuery(u.RawQuery)
	if err != nil {
		return errors.New("what stands behind the ? cannot be read; write special characters as %40 and the like")
	}
	for name, values := range said {
		into := map[string]*string{"ca_file": &r.CAFile}
		if kind == "sentinel" {
			into["sentinel_username"], into["sentinel_password"] = &r.SentinelUsername, &r.SentinelPassword
		}
		switch to := into[name]; {
		case to == nil:
			return errors.New("behind the ? stands something unknown; ca_file may stand there, and of sentinels sentinel_username and sentinel_password")
		case len(values) > 1 || values[0] == "":
			return fmt.Errorf("%s behind the ? must have one value", name)
		default:
			*to = values[0]
		}
	}
	if r.CAFile != "" && !r.TLS {
		return errors.New("ca_file is of use with TLS alone; begin the URL with rediss")
	}
	return nil
}

func redisURL(c *Config, v string) error {
	if _, err := ParseRedis(v); err != nil {
		return err
	}
	c.RedisURL = NewSecret(v)
	return nil
}
