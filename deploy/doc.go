// Package deploy owns how usher is shipped: the container image, the compose
// files, the systemd unit, alert rules and a configuration to start from. It has no
// code of its own; its test walks through the steps of these files without a container
// engine or a running systemd.
package deploy
