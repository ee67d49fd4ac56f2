// Audits a GraphQL over HTTP server: node audit.mjs http://localhost:8080/graphql
// Prints a line for every audit, and fails unless all of them are "ok".
import { auditServer } from 'graphql-http';

const url = process.argv[2];
const results = await auditServer({ url });
for (const { id, name, status, reason } of results) {
  console.log([status, id, name, ...(reason ? [reason] : [])].join(' | '));
}
const ok = results.filter((result) => result.status === 'ok').length;
console.log(`${ok} of ${results.length} audits ok`);
process.exitCode = ok === results.length && ok > 0 ? 0 : 1;
