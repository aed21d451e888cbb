/**
 * Whether requests for a URL never leave the machine: RFC 6761 reserves `localhost` and all below it, and 127.0.0.0/8
 * and ::1 are its own. A parser has put the host into lower case, and an IPv4 address into four numbers.
 */
export function isLoopback({ hostname }: URL): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127\.\d+\.\d+\.\d+$/.test(hostname)
  );
}
