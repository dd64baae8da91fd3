#ifndef WHOLE_FILE_H
#define WHOLE_FILE_H

/// The name under which `chancery_whole_file` registers its layer with SQLite.
#define CHANCERY_WHOLE_FILE "whole-file"

/// Registers with SQLite a layer over its way to files (a VFS) that maps all of a database, and not its first two
/// gigabytes only: Debian's library is built with that bound (SQLITE_MAX_MMAP_SIZE), and a question to an archive of ten
/// million records goes to pages all over six gigabytes.
///
/// Any thread may call it, any number of times.
///
/// `PRAGMA mmap_size` says how much is mapped, as ever; without it nothing is. All else is done by SQLite's own layer.
///
/// @return SQLITE_OK, or what went wrong: then the name is unknown, and SQLite's own layer is to be used.
int chancery_whole_file(void);

#endif
