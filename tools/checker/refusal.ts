/** What an answer is told that imports something else than the runtime, wherever that is noticed. */
export function refusal(specifier: string): string {
  return `"${specifier}" can't be imported here. Import from "asyncio".`;
}

/** What an answer is told that lacks an export which the tests use. */
export function missingExport(name: string): string {
  return `"${name}" is not exported. The tests need it: export it under that name.`;
}
