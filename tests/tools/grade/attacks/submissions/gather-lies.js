// aim: replace a method of Future, by which everything waits
// ends: error import
import { Future } from 'asyncio';
Future.prototype.setResult = function () {};
Future.prototype.result = () => 'first';
