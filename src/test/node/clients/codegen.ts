// Makes types of the schema and of the documents in src/: what README tells front ends to do.
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: process.env.ISNAD_SCHEMA ?? 'schema.graphql',
  documents: 'src/client.ts',
  emitLegacyCommonJSImports: false,
  generates: { 'src/gql/': { preset: 'client', config: { useTypeImports: true } } },
};

export default config;
