package config

import (
	"fmt"
	"net/url"
	"strings"
)

func publicURL(c *Config, v string) error {
	u, err := url.Parse(v)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Hostname() == "" {
		return fmt.Errorf("this is not an absolute http or https URL; write for example https://usher.example.com")
	}
	if strings.Contains(v, " ") {
		return fmt.Errorf("a space has no place in a URL; write it as %%20, or leave it out")
	}
	if u.User != nil || u.RawQuery != "" || u.ForceQuery || u.Fragment != "" {
		return fmt.Errorf("a user, a query or a fragment has no place in public_url; write scheme, host and path only")
	}
	c.PublicURL = strings.TrimRight(v, "/")
	return nil
}

// databaseURL never repeats the value: it may hold a password.
func databaseURL(c *Config, v string) error {
	if scheme, rest, ok := strings.Cut(v, "://"); !ok || rest == "" || scheme != "postgres" && scheme != "postgresql" {
		return fmt.Errorf("the URL does not begin with postgres://; remove the key to use the embedded store in data_dir")
	}
	if _, err := url.Parse(v); err != nil {
		return fmt.Errorf("this is no URL; write special characters in user and password as %%40 and the like")
	}
	c.DatabaseURL = NewSecret(v)
	return nil
}
