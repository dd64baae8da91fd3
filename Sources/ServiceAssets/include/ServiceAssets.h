#ifndef CHANCERY_SERVICE_ASSETS_H
#define CHANCERY_SERVICE_ASSETS_H

#include <stdint.h>

// What pages need besides themselves, read-only.
extern const unsigned char chancery_style[];
extern const uint64_t chancery_style_size;
extern const unsigned char chancery_script[];
extern const uint64_t chancery_script_size;
extern const unsigned char chancery_icon[];
extern const uint64_t chancery_icon_size;

// Swift sees an array as a tuple; these give where it begins.
static inline const unsigned char *chancery_style_start(void) { return chancery_style; }
static inline const unsigned char *chancery_script_start(void) { return chancery_script; }
static inline const unsigned char *chancery_icon_start(void) { return chancery_icon; }

#endif
