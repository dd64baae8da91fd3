#include <sqlite3.h>

/// Has SQLite keep no account of the memory it uses, which costs a lock each time it asks for some. Before anything else.
static inline int chancery_sqlite_without_account(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
