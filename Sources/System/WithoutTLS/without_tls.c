// The service speaks HTTP without TLS: it binds to loopback, and a front server that has the certificate stands before it
// elsewhere. Debian's libmicrohttpd is built with TLS all the same and refers to GnuTLS, which cannot be linked into one
// static file. These stand in its place: nothing calls them, since no daemon is started with MHD_USE_TLS; whatever
// did would end the process and not go on unencrypted.

#include "WithoutTLS.h"

#include <stdlib.h>

int gnutls_global_init(void) { return 0; }
void gnutls_global_deinit(void) {}
void *(*gnutls_malloc)(size_t) = malloc;

#define REFUSED(name) \
  void name(void) { abort(); }

REFUSED(gnutls_alpn_set_protocols)
REFUSED(gnutls_bye)
REFUSED(gnutls_certificate_allocate_credentials)
REFUSED(gnutls_certificate_free_credentials)
REFUSED(gnutls_certificate_server_set_request)
REFUSED(gnutls_certificate_set_dh_params)
REFUSED(gnutls_certificate_set_retrieve_function2)
REFUSED(gnutls_certificate_set_retrieve_function3)
REFUSED(gnutls_certificate_set_x509_key_mem)
REFUSED(gnutls_certificate_set_x509_key_mem2)
REFUSED(gnutls_certificate_set_x509_trust_mem)
REFUSED(gnutls_cipher_get)
REFUSED(gnutls_credentials_set)
REFUSED(gnutls_deinit)
REFUSED(gnutls_dh_params_deinit)
REFUSED(gnutls_dh_params_import_pkcs3)
REFUSED(gnutls_dh_params_init)
REFUSED(gnutls_handshake)
REFUSED(gnutls_init)
REFUSED(gnutls_priority_deinit)
REFUSED(gnutls_priority_init)
REFUSED(gnutls_priority_set)
REFUSED(gnutls_protocol_get_version)
REFUSED(gnutls_psk_allocate_server_credentials)
REFUSED(gnutls_psk_free_server_credentials)
REFUSED(gnutls_psk_set_server_credentials_function)
REFUSED(gnutls_record_check_pending)
REFUSED(gnutls_record_get_direction)
REFUSED(gnutls_record_recv)
REFUSED(gnutls_record_send)
REFUSED(gnutls_session_get_ptr)
REFUSED(gnutls_session_set_ptr)
REFUSED(gnutls_strerror)
REFUSED(gnutls_transport_set_int2)
