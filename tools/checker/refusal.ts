/** What an answer is told that imports something else than the runtime, wherever that is noticed. */
export function refusal(specifier: string): string {
  return `"${specifier}" can't be imported here. Import from "asyncio".`;
}
