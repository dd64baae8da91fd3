#ifndef CHANCERY_WITHOUT_TLS_H
#define CHANCERY_WITHOUT_TLS_H

// Nothing is called from Swift: the target is there to be linked. See without_tls.c.

#endif
