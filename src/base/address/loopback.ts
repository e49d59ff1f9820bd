/** Whether a host name is this very machine, which a page may talk to without encryption. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host);
}
