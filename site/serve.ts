import { createServer, type ServerResponse } from 'node:http';
