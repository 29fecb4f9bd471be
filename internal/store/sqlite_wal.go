package store

import (
	"sync"
	"unsafe"

	"modernc.org/libc"
	"modernc.org/libc/sys/types"
	sqlite3 "modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"
)

// This file has what a commit writes to the WAL written by few calls. SQLite
// writes every page of it by two: header, then page. Here they are gathered, and
// written at the latest when SQLite syncs the WAL, which it does at the end of
// every commit and before anybody is told of it. See
// docs/adr/0029-a-commit-is-written-by-few-calls.md.

// walVFS is the name of SQLite's layer below which the writer's WAL is gathered.
const walVFS = "usher-wal"

// gatherUpTo is how many bytes are gathered, 31 pages: SQLite's layer for Unix
// writes no more at once.
const gatherUpTo = 1<<17 - 1

// gathered is what was written to a WAL and is not in the file yet.
type gathered struct {
	base uintptr // sqlite3_io_methods* of the file itself
	room uintptr // C memory of gatherUpTo bytes
	at   int64   // where in the file it belongs
	size int     // bytes
}

// wals are the files that are open by walVFS.
var wals = struct {
	mu     sync.Mutex // guards files; what a file gathered is its connection's alone
	files  map[uintptr]*gathered
	unix   uintptr // sqlite3_vfs* below; never changes once made
	shared uintptr // sqlite3_io_methods* of all files; likewise
}{files: map[uintptr]*gathered{}}

// gatherWAL makes walVFS known to SQLite, and has SQLite sync by fdatasync,
// which is all that a file needs to be read again.
var gatherWAL = sync.OnceValue(func() error {
	if _, err := sqlite3.Fdatasync(true); err != nil && err != sqlite3.ErrFdatasyncUnavailable { //nolint:errorlint // returned as it is
		return err
	}
	tls := libc.NewTLS()
	defer tls.Close()
	if rc := lib.Xsqlite3_initialize(tls); rc != lib.SQLITE_OK {
		return &sqliteError{int(rc), "SQLite does not start"}
	}
	name, err := libc.CString(walVFS) // SQLite keeps it
	if err != nil {
		return err
	}
	wals.unix = lib.Xsqlite3_vfs_find(tls, 0)
	vfs := libc.Xmalloc(tls, types.Size_t(unsafe.Sizeof(lib.Tsqlite3_vfs{})))
	if wals.unix == 0 || vfs == 0 {
		return errNoMemory
	}
	libc.Xmemcpy(tls, vfs, wals.unix, types.Size_t(unsafe.Sizeof(lib.Tsqlite3_vfs{})))
	libc.AtomicStorePUintptr(vfs+unsafe.Offsetof(lib.Tsqlite3_vfs{}.FzName), name)
	libc.AtomicStorePUintptr(vfs+unsafe.Offsetof(lib.Tsqlite3_vfs{}.FxOpen), called(openGathered))
	if rc := lib.Xsqlite3_vfs_register(tls, vfs, 0); rc != lib.SQLITE_OK {
		return &sqliteError{int(rc), "SQLite takes no further VFS"}
	}
	return nil
})

// called returns a function as C that was translated to Go calls it. It must
// capture nothing: the pointer does not keep it.
func called(f any) uintptr { return (*[2]uintptr)(unsafe.Pointer(&f))[1] } //nolint:gosec // the second word of an interface with a function is its pointer

// method returns the function at an offset of a struct of C.
func method[F any](of, offset uintptr) F {
	pointer := &struct{ uintptr }{libc.AtomicLoadPUintptr(of + offset)}
	return *(*F)(unsafe.Pointer(pointer)) //nolint:gosec // how C that was translated to Go calls functions
}

// methods are where sqlite3_io_methods has the functions that are taken over.
var methods = struct{ xClose, xRead, xWrite, xTruncate, xSync, xFileSize uintptr }{
	unsafe.Offsetof(lib.Tsqlite3_io_methods{}.FxClose), unsafe.Offsetof(lib.Tsqlite3_io_methods{}.FxRead),
	unsafe.Offsetof(lib.Tsqlite3_io_methods{}.FxWrite), unsafe.Offsetof(lib.Tsqlite3_io_methods{}.FxTruncate),
	unsafe.Offsetof(lib.Tsqlite3_io_methods{}.FxSync), unsafe.Offsetof(lib.Tsqlite3_io_methods{}.FxFileSize),
}

type (
	openFunc     = func(tls *libc.TLS, vfs, name, file uintptr, flags int32, out uintptr) int32
	closeFunc    = func(tls *libc.TLS, file uintptr) int32
	moveFunc     = func(tls *libc.TLS, file, buf uintptr, amount int32, at int64) int32 // xRead and xWrite
	truncateFunc = func(tls *libc.TLS, file uintptr, size int64) int32
	syncFunc     = func(tls *libc.TLS, file uintptr, flags int32) int32
	sizeFunc     = func(tls *libc.TLS, file, out uintptr) int32
)

// openGathered is xOpen: a WAL is opened as ever, and its methods are taken over.
func openGathered(tls *libc.TLS, vfs, name, file uintptr, flags int32, out uintptr) int32 {
	rc := method[openFunc](wals.unix, unsafe.Offsetof(lib.Tsqlite3_vfs{}.FxOpen))(tls, vfs, name, file, flags, out)
	if rc != lib.SQLITE_OK || flags&lib.SQLITE_OPEN_WAL == 0 {
		return rc
	}
	g := &gathered{base: libc.AtomicLoadPUintptr(file), room: libc.Xmalloc(tls, gatherUpTo)}
	wals.mu.Lock()
	defer wals.mu.Unlock()
	if wals.shared == 0 {
		wals.shared = gatheringMethods(tls, g.base)
	}
	if g.room == 0 || wals.shared == 0 {
		libc.Xfree(tls, g.room)
		return lib.SQLITE_OK // page by page then
	}
	wals.files[file] = g
	libc.AtomicStorePUintptr(file, wals.shared)
	return lib.SQLITE_OK
}

// gatheringMethods returns a copy of a file's methods whose writes are gathered,
// and which write before they do anything that could tell.
func gatheringMethods(tls *libc.TLS, base uintptr) uintptr {
	size := types.Size_t(unsafe.Sizeof(lib.Tsqlite3_io_methods{}))
	m := libc.Xmalloc(tls, size)
	if m == 0 {
		return 0
	}
	libc.Xmemcpy(tls, m, base, size)
	for offset, f := range map[uintptr]any{
		methods.xClose: func(tls *libc.TLS, file uintptr) int32 {
			g, rc := written(tls, file)
			wals.mu.Lock()
			delete(wals.files, file)
			wals.mu.Unlock()
			libc.Xfree(tls, g.room)
			return max(rc, method[closeFunc](g.base, methods.xClose)(tls, file))
		},
		methods.xRead: func(tls *libc.TLS, file, buf uintptr, amount int32, at int64) int32 {
			g, rc := written(tls, file)
			if rc != lib.SQLITE_OK {
				return rc
			}
			return method[moveFunc](g.base, methods.xRead)(tls, file, buf, amount, at)
		},
		methods.xWrite: func(tls *libc.TLS, file, buf uintptr, amount int32, at int64) int32 {
			return gatheredOf(file).add(tls, file, buf, amount, at)
		},
		methods.xTruncate: func(tls *libc.TLS, file uintptr, size int64) int32 {
			g, rc := written(tls, file)
			if rc != lib.SQLITE_OK {
				return rc
			}
			return method[truncateFunc](g.base, methods.xTruncate)(tls, file, size)
		},
		methods.xSync: func(tls *libc.TLS, file uintptr, flags int32) int32 {
			g, rc := written(tls, file)
			if rc != lib.SQLITE_OK {
				return rc
			}
			return method[syncFunc](g.base, methods.xSync)(tls, file, flags)
		},
		methods.xFileSize: func(tls *libc.TLS, file, out uintptr) int32 {
			g, rc := written(tls, file)
			if rc != lib.SQLITE_OK {
				return rc
			}
			return method[sizeFunc](g.base, methods.xFileSize)(tls, file, out)
		},
	} {
		libc.AtomicStorePUintptr(m+offset, called(f))
	}
	return m
}

// written returns what is gathered of a file after it was written.
func written(tls *libc.TLS, file uintptr) (*gathered, int32) {
	g := gatheredOf(file)
	return g, g.write(tls, file)
}

func gatheredOf(file uintptr) *gathered {
	wals.mu.Lock()
	defer wals.mu.Unlock()
	return wals.files[file]
}

// add is xWrite: what follows on what is gathered joins it.
func (g *gathered) add(tls *libc.TLS, file, buf uintptr, amount int32, at int64) int32 {
	if g.size > 0 && (at != g.at+int64(g.size) || g.size+int(amount) > gatherUpTo) {
		if rc := g.write(tls, file); rc != lib.SQLITE_OK {
			return rc
		}
	}
	if amount > gatherUpTo {
		return g.through(tls, file, buf, amount, at)
	}
	if g.size == 0 {
		g.at = at
	}
	libc.Xmemcpy(tls, g.room+uintptr(g.size), buf, types.Size_t(amount)) //nolint:gosec // not negative
	g.size += int(amount)
	return lib.SQLITE_OK
}

// write writes what is gathered to the file. Where that fails it is gone: SQLite
// takes the transaction back and writes over it.
func (g *gathered) write(tls *libc.TLS, file uintptr) int32 {
	if g.size == 0 {
		return lib.SQLITE_OK
	}
	n := g.size
	g.size = 0
	return g.through(tls, file, g.room, int32(n), g.at) //nolint:gosec // at most gatherUpTo
}

func (g *gathered) through(tls *libc.TLS, file, buf uintptr, amount int32, at int64) int32 {
	return method[moveFunc](g.base, methods.xWrite)(tls, file, buf, amount, at)
}
