package e2e

import (
	"os/exec"
	"syscall"
)

// nobody is the user that owns nothing.
const nobody = 65534

// endWithUs has the kernel end the process when the tests end, however they
// do. Root may have it run as nobody.
func endWithUs(cmd *exec.Cmd, asNobody bool) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	if asNobody {
		cmd.SysProcAttr.Credential = &syscall.Credential{Uid: nobody, Gid: nobody}
	}
}
