// aim: throw an empty list, of which a runner that keeps errors in lists may find none
// ends: failed
export function double() {
  throw [];
}
export function profile() {
  throw [];
}
export function both() {
  throw [];
}
