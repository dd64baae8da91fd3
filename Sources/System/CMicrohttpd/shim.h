#include <microhttpd.h>
#include <stdarg.h>

// Swift calls no function with a variable number of arguments, and takes none with a list of them.

static inline void chancery_silent(void *context, const char *format, va_list arguments) {
  (void)context;
  (void)format;
  (void)arguments;
}

struct chancery_daemon_limits {
  unsigned int connections, silence, threads;
  size_t head;
};

static inline struct MHD_Daemon *chancery_start_daemon(int listening, struct chancery_daemon_limits limits,
                                                       MHD_AccessHandlerCallback handle,
                                                       void *(*begin)(void *, const char *, struct MHD_Connection *),
                                                       MHD_RequestCompletedCallback complete,
                                                       MHD_NotifyConnectionCallback connect, void *context) {
  return MHD_start_daemon(MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_ERROR_LOG | MHD_USE_ITC, 0, NULL, NULL, handle,
                          context, MHD_OPTION_EXTERNAL_LOGGER, chancery_silent, NULL, MHD_OPTION_LISTEN_SOCKET,
                          (MHD_socket)listening, MHD_OPTION_CONNECTION_LIMIT, limits.connections,
                          MHD_OPTION_CONNECTION_TIMEOUT, limits.silence, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
                          limits.head, MHD_OPTION_THREAD_POOL_SIZE, limits.threads, MHD_OPTION_STRICT_FOR_CLIENT, 1,
                          MHD_OPTION_URI_LOG_CALLBACK, begin, context, MHD_OPTION_NOTIFY_COMPLETED, complete, context,
                          MHD_OPTION_NOTIFY_CONNECTION, connect, context, MHD_OPTION_END);
}

static inline enum MHD_Result chancery_yes(void) { return MHD_YES; }
static inline enum MHD_Result chancery_no(void) { return MHD_NO; }
static inline int chancery_has_begun(enum MHD_ConnectionNotificationCode code) {
  return code == MHD_CONNECTION_NOTIFY_STARTED;
}

static inline struct MHD_Response *chancery_response(size_t size, const void *bytes) {
  return MHD_create_response_from_buffer(size, (void *)bytes, MHD_RESPMEM_MUST_COPY);
}

static inline const char *chancery_header(struct MHD_Connection *connection, const char *name) {
  return MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name);
}

static inline int chancery_connection_socket(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
  return info == NULL ? -1 : info->connect_fd;
}

static inline const struct sockaddr *chancery_client_address(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
  return info == NULL ? NULL : info->client_addr;
}

// Of malloc.h, which Swift's own module of the C library leaves out: gives unused memory back to the system.
int malloc_trim(size_t pad);
