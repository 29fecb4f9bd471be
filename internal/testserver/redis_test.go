package testserver

import "testing"

func TestARedisForgetsByFlushAndKill(t *testing.T) {
	s := Redis(t)
	url := s.URL()
	for name, forget := range map[string]func(){
		"flushed":   func() { s.Flush(t) },
		"killed":    func() { s.Kill(t); s.Restart(t) },
		"restarted": func() { s.Restart(t) },
	} {
		s.Do(t, "SET", "k", "v")
		if v := s.Do(t, "GET", "k"); v != "v" {
			t.Errorf("%s: got %q before", name, v)
		}
		forget()
		if v := s.Do(t, "GET", "k"); v != "" || s.URL() != url {
			t.Errorf("%s: got %q of %s after", name, v, s.URL())
		}
	}
}

func TestARedisEndsWithItsTest(t *testing.T) {
	for _, name := range []string{"running", "killed"} {
		var s *RedisInstance
		t.Run(name, func(t *testing.T) {
			s = Redis(t)
			if name == "killed" {
				s.Kill(t)
			}
		})
		if !isGone(s.dir) || !refuses(s.port) {
			t.Errorf("%s: the server or %s is left", name, s.dir)
		}
	}
}
