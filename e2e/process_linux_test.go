package e2e

import (
	"os/exec"
	"syscall"
)

// endWithUs has the kernel end the process when the tests end, however they
// do.
func endWithUs(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
}
