/** Prints the trace of the program beside this file, as JSON: run in a process of its own, by one or the other tool. */
import { simulate } from 'asyncio/testing';
import { main } from './nested.ts';

const { trace, result } = simulate(main);
result();
console.log(JSON.stringify(trace));
