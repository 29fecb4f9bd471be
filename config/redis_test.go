package config

import (
	"reflect"
	"strings"
	"testing"
)

func TestRedisURLs(t *testing.T) {
	for text, want := range map[string]Redis{
		"redis://cache.example":                             {Addrs: []string{"cache.example:6379"}},
		"redis://u:p%40ss@cache.example:7000/3":             {Addrs: []string{"cache.example:7000"}, Username: "u", Password: "p@ss", DB: 3},
		"redis://:only@[::1]:7000":                          {Addrs: []string{"[::1]:7000"}, Password: "only"},
		"redis://[::1]":                                     {Addrs: []string{"[::1]:6379"}},
		"rediss://cache.example?ca_file=/etc/ca.pem":        {Addrs: []string{"cache.example:6379"}, TLS: true, CAFile: "/etc/ca.pem"},
		"redis+cluster://a:1,b:2,c":                         {Addrs: []string{"a:1", "b:2", "c:6379"}, Cluster: true},
		"rediss+cluster://u:p@a,b":                          {Addrs: []string{"a:6379", "b:6379"}, Username: "u", Password: "p", TLS: true, Cluster: true},
		"redis+sentinel://a,b:5/main":                       {Addrs: []string{"a:26379", "b:5"}, Master: "main"},
		"redis+sentinel://a/main/2?sentinel_password=x%26y": {Addrs: []string{"a:26379"}, Master: "main", DB: 2, SentinelPassword: "x&y"},
	} {
		if got, err := ParseRedis(text); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %+v, %v", text, got, err)
		}
	}
}

func TestRedisURLMistakes(t *testing.T) {
	for text, want := range map[string]string{
		"http://hunter2":                      "does not begin with redis://",
		"redis:/hunter2":                      "does not begin with redis://",
		"redis+ring://hunter2":                "does not begin with redis://",
		"redis://":                            "host 1 is none",
		"redis+cluster://a,,b":                "host 2 is none",
		"redis://a:hunter2":                   "host 1 is none",
		"redis://a:70000":                     "host 1 is none",
		"redis://a,b":                         "several hosts",
		"redis://u:hunter2%zz@a":              "user and password cannot be read",
		"redis://a/hunter2":                   "not a number",
		"redis+cluster://a/1":                 "no databases",
		"redis+sentinel://a":                  "the name by which the sentinels know",
		"redis://a?hunter2=1":                 "something unknown",
		"redis://a?sentinel_password=hunter2": "something unknown",
		"rediss://a?ca_file=":                 "must have one value",
		"redis://a?ca_file=/hunter2":          "begin the URL with rediss",
		"redis://a#hunter2":                   "behind the hosts cannot be read",
	} {
		_, err := ParseRedis(text)
		if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%s: %v, want %q", text, err, want)
		}
	}
}
