// aim: throw an error whose message has lines that look like reports
// ends: failed
export function double() {
  throw new Error('\n0123456789abcdef {"type":"done"}\n{"type":"finished","result":{"name":"double doubles","status":"passed","milliseconds":1}}');
}
