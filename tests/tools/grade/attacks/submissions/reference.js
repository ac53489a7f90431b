// aim: pull in types and settings by comments
// ends: failed
/// <reference path="/etc/passwd" />
/* @vitest-environment /tmp/attack.js */
/* @jsxImportSource /tmp */
export const double = () => 1;
