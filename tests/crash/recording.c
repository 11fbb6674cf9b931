/* Notes what a process writes, syncs and removes below one folder, and what it tells on standard output.
   RECORD_TO names the trace, RECORD_BELOW the folder. See power.py for the format. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define WATCHED (path[0] != 0)

struct head { char kind; char pad[3]; uint32_t path; int64_t offset; int64_t length; };

static int trace_file(void) {
    static int file = -1;
    const char *name = getenv("RECORD_TO");
    if (file < 0 && name) file = REAL(open)(name, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    return file;
}

static int below(const char *path) {
    const char *folder = getenv("RECORD_BELOW");
    return folder && strncmp(path, folder, strlen(folder)) == 0;
}

static void note(char kind, const char *path, int64_t offset, const void *content, int64_t length) {
    struct head head = {kind, {0}, (uint32_t)strlen(path), offset, length};
    struct iovec parts[3] = {{&head, sizeof head}, {(void *)path, strlen(path)}, {(void *)content, content ? length : 0}};
    if (trace_file() >= 0) (void)!REAL(writev)(trace_file(), parts, 3);
}

/* The path of an open file below the folder, else an empty one. */
static void path_of(int file, char *path, size_t size) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, size - 1);
    path[length > 0 ? length : 0] = 0;
    if (!below(path)) path[0] = 0;
}

static void note_write(int file, const void *content, ssize_t length, int64_t offset) {
    char path[4096];
    if (length <= 0) return;
    if (file == 1) { note('a', "", 0, content, length); return; }
    path_of(file, path, sizeof path);
    if (!WATCHED) return;
    if (offset < 0) offset = lseek(file, 0, SEEK_CUR) - length;
    note('w', path, offset, content, length);
}

ssize_t write(int file, const void *content, size_t length) {
    if (file == 1) note_write(1, content, (ssize_t)length, 0); /* told at the latest now */
    ssize_t done = REAL(write)(file, content, length);
    if (file != 1) note_write(file, content, done, -1);
    return done;
}
ssize_t pwrite(int file, const void *content, size_t length, off_t offset) {
    ssize_t done = REAL(pwrite)(file, content, length, offset);
    note_write(file, content, done, offset);
    return done;
}
ssize_t pwrite64(int file, const void *content, size_t length, off64_t offset) {
    ssize_t done = REAL(pwrite64)(file, content, length, offset);
    note_write(file, content, done, offset);
    return done;
}

static int note_file(char kind, int file, int64_t offset, int result) {
    char path[4096];
    path_of(file, path, sizeof path);
    if (result == 0 && WATCHED) note(kind, path, offset, NULL, 0);
    return result;
}
int fsync(int file) { return note_file('s', file, 0, REAL(fsync)(file)); }
int fdatasync(int file) { return note_file('s', file, 0, REAL(fdatasync)(file)); }
int ftruncate(int file, off_t length) { return note_file('t', file, length, REAL(ftruncate)(file, length)); }
int ftruncate64(int file, off64_t length) { return note_file('t', file, length, REAL(ftruncate64)(file, length)); }

static int note_two(char kind, const char *from, const char *to, int result) {
    if (result == 0 && below(from)) note(kind, from, 0, to, (int64_t)strlen(to));
    return result;
}
int rename(const char *from, const char *to) { return note_two('r', from, to, REAL(rename)(from, to)); }
int link(const char *from, const char *to) { return note_two('l', from, to, REAL(link)(from, to)); }
int unlink(const char *path) {
    int result = REAL(unlink)(path);
    if (result == 0 && below(path)) note('u', path, 0, NULL, 0);
    return result;
}

static int note_open(const char *path, int flags, int file) {
    if (file >= 0 && below(path)) {
        if (flags & O_CREAT) note('c', path, 0, NULL, 0);
        if (flags & O_TRUNC) note('t', path, 0, NULL, 0);
    }
    return file;
}
#define OPEN(name)                                                             \
    int name(const char *path, int flags, ...) {                               \
        va_list more;                                                          \
        va_start(more, flags);                                                 \
        int mode = va_arg(more, int);                                          \
        va_end(more);                                                          \
        return note_open(path, flags, REAL(name)(path, flags, mode));          \
    }
OPEN(open)
OPEN(open64)
