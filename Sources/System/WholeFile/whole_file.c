// A layer between SQLite and its own layer for files (https://www.sqlite.org/vfs.html) that does one thing: where SQLite
// asks for a page by xFetch, the page comes from a mapping of the whole file. The rules are those of SQLite's own mapping
// (unixFetch in its os_unix.c): what is mapped is only read; pages are handed out and counted; the mapping is renewed when
// the file has grown and dropped when it may have shrunk, never while a page is out. What is written goes through pwrite, of
// which Linux shows a shared mapping at once.

#include "WholeFile.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stddef.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

typedef struct WholeFile {
  sqlite3_file base;
  // SQLite's own, which lies behind this one; its methods do everything but what is told here.
  sqlite3_file *own;
  // The own file's descriptor, which stays its own; -1 where it is not known, and SQLite maps as it does without this
  // layer. A second one would not do: whoever closes a file gives up all locks that the process has on it (fcntl(2)).
  int descriptor;
  sqlite3_int64 limit;
  // What is mapped, and how much of it is still of the file.
  char *mapping;
  size_t length;
  sqlite3_int64 valid;
  int out;
} WholeFile;

static sqlite3_vfs *own_layer;
static int (*own_open)(const char *, int, int);
static _Thread_local int opened;

// What SQLite's own layer opens files with: the same, but the descriptor is kept for whoever asked.
static int note_descriptor(const char *path, int flags, int mode) { return opened = own_open(path, flags, mode); }

static void unmap(WholeFile *f) {
  if (f->mapping) munmap(f->mapping, f->length);
  f->mapping = NULL;
  f->length = 0;
  f->valid = 0;
}

static sqlite3_int64 size_of(const WholeFile *f) {
  struct stat status;
  return fstat(f->descriptor, &status) == 0 ? status.st_size : 0;
}

static void map(WholeFile *f) {
  sqlite3_int64 size = size_of(f);
  if (size > f->limit) size = f->limit;
  if (size <= f->valid) return;
  unmap(f);
  void *mapping = mmap(NULL, (size_t)size, PROT_READ, MAP_SHARED, f->descriptor, 0);
  // Where there is no room for a mapping, pages are read.
  if (mapping == MAP_FAILED) {
    f->limit = 0;
    return;
  }
  f->mapping = mapping;
  f->length = (size_t)size;
  f->valid = size;
}

#define OWN(file) (((WholeFile *)(file))->own)

static int whole_fetch(sqlite3_file *file, sqlite3_int64 offset, int amount, void **page) {
  WholeFile *f = (WholeFile *)file;
  if (f->descriptor < 0) return f->own->pMethods->xFetch(f->own, offset, amount, page);
  *page = NULL;
  if (offset + amount > f->valid && offset + amount <= f->limit && f->out == 0) map(f);
  if (offset + amount > f->valid) return SQLITE_OK;
  *page = f->mapping + offset;
  f->out++;
  return SQLITE_OK;
}

static int whole_unfetch(sqlite3_file *file, sqlite3_int64 offset, void *page) {
  WholeFile *f = (WholeFile *)file;
  if (f->descriptor < 0) return f->own->pMethods->xUnfetch(f->own, offset, page);
  if (page) {
    f->out--;
  } else if (size_of(f) < f->valid) {
    // Others have changed the file. It only matters where it has become shorter.
    unmap(f);
  }
  return SQLITE_OK;
}

static int whole_truncate(sqlite3_file *file, sqlite3_int64 size) {
  WholeFile *f = (WholeFile *)file;
  if (size < f->valid) f->valid = size;
  return OWN(file)->pMethods->xTruncate(OWN(file), size);
}

static int whole_control(sqlite3_file *file, int operation, void *argument) {
  WholeFile *f = (WholeFile *)file;
  if (operation != SQLITE_FCNTL_MMAP_SIZE || f->descriptor < 0) {
    return f->own->pMethods->xFileControl(f->own, operation, argument);
  }
  sqlite3_int64 limit = *(sqlite3_int64 *)argument;
  *(sqlite3_int64 *)argument = f->limit;
  if (limit >= 0 && limit != f->limit && f->out == 0) {
    f->limit = limit;
    unmap(f);
  }
  return SQLITE_OK;
}

static int whole_close(sqlite3_file *file) {
  unmap((WholeFile *)file);
  return OWN(file)->pMethods->xClose(OWN(file));
}

static int whole_read(sqlite3_file *file, void *bytes, int amount, sqlite3_int64 offset) {
  return OWN(file)->pMethods->xRead(OWN(file), bytes, amount, offset);
}
static int whole_write(sqlite3_file *file, const void *bytes, int amount, sqlite3_int64 offset) {
  return OWN(file)->pMethods->xWrite(OWN(file), bytes, amount, offset);
}
static int whole_sync(sqlite3_file *file, int flags) { return OWN(file)->pMethods->xSync(OWN(file), flags); }
static int whole_size(sqlite3_file *file, sqlite3_int64 *size) {
  return OWN(file)->pMethods->xFileSize(OWN(file), size);
}
static int whole_lock(sqlite3_file *file, int level) { return OWN(file)->pMethods->xLock(OWN(file), level); }
static int whole_unlock(sqlite3_file *file, int level) { return OWN(file)->pMethods->xUnlock(OWN(file), level); }
static int whole_reserved(sqlite3_file *file, int *is_reserved) {
  return OWN(file)->pMethods->xCheckReservedLock(OWN(file), is_reserved);
}
static int whole_sector(sqlite3_file *file) { return OWN(file)->pMethods->xSectorSize(OWN(file)); }
static int whole_traits(sqlite3_file *file) { return OWN(file)->pMethods->xDeviceCharacteristics(OWN(file)); }
static int whole_shm_map(sqlite3_file *file, int region, int size, int extend, void volatile **shared) {
  return OWN(file)->pMethods->xShmMap(OWN(file), region, size, extend, shared);
}
static int whole_shm_lock(sqlite3_file *file, int offset, int count, int flags) {
  return OWN(file)->pMethods->xShmLock(OWN(file), offset, count, flags);
}
static void whole_shm_barrier(sqlite3_file *file) { OWN(file)->pMethods->xShmBarrier(OWN(file)); }
static int whole_shm_unmap(sqlite3_file *file, int delete) {
  return OWN(file)->pMethods->xShmUnmap(OWN(file), delete);
}

static const sqlite3_io_methods methods = {
    .iVersion = 3,
    .xClose = whole_close,
    .xRead = whole_read,
    .xWrite = whole_write,
    .xTruncate = whole_truncate,
    .xSync = whole_sync,
    .xFileSize = whole_size,
    .xLock = whole_lock,
    .xUnlock = whole_unlock,
    .xCheckReservedLock = whole_reserved,
    .xFileControl = whole_control,
    .xSectorSize = whole_sector,
    .xDeviceCharacteristics = whole_traits,
    .xShmMap = whole_shm_map,
    .xShmLock = whole_shm_lock,
    .xShmBarrier = whole_shm_barrier,
    .xShmUnmap = whole_shm_unmap,
    .xFetch = whole_fetch,
    .xUnfetch = whole_unfetch,
};

static int whole_open(sqlite3_vfs *layer, const char *name, sqlite3_file *file, int flags, int *opened_with) {
  (void)layer;
  // Logs and journals are SQLite's own.
  if (!(flags & SQLITE_OPEN_MAIN_DB)) return own_layer->xOpen(own_layer, name, file, flags, opened_with);
  WholeFile *f = (WholeFile *)file;
  memset(f, 0, sizeof *f);
  f->own = (sqlite3_file *)(f + 1);
  f->own->pMethods = NULL;
  opened = -1;
  int result = own_layer->xOpen(own_layer, name, f->own, flags, opened_with);
  // Where the layer goes on with the descriptor of a connection that is gone, it opens nothing.
  f->descriptor = opened;
  // Whatever has methods must be closed, even where opening failed.
  if (f->own->pMethods) f->base.pMethods = &methods;
  return result;
}

static int registered;

static void register_layer(void) {
  static sqlite3_vfs layer;
  registered = sqlite3_initialize();
  if (registered != SQLITE_OK) return;
  registered = SQLITE_NOTFOUND;
  own_layer = sqlite3_vfs_find("unix");
  // Since version 3 its ways to the system can be replaced.
  if (!own_layer || own_layer->iVersion < 3) return;
  own_open = (int (*)(const char *, int, int))own_layer->xGetSystemCall(own_layer, "open");
  if (!own_open) return;
  registered = own_layer->xSetSystemCall(own_layer, "open", (sqlite3_syscall_ptr)note_descriptor);
  if (registered != SQLITE_OK) return;
  layer = *own_layer;
  layer.pNext = NULL;
  layer.zName = CHANCERY_WHOLE_FILE;
  layer.szOsFile = (int)sizeof(WholeFile) + own_layer->szOsFile;
  layer.xOpen = whole_open;
  registered = sqlite3_vfs_register(&layer, 0);
}

int chancery_whole_file(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, register_layer);
  return registered;
}
