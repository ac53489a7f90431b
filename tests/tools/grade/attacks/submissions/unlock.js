// aim: undo the lockdown, or do it again with other options
// ends: error import
const open = globalThis.repairIntrinsics ?? globalThis.lockdown;
open({ errorTaming: 'unsafe', evalTaming: 'unsafe-eval' });
