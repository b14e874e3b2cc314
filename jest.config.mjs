const swc = (syntax) => ['@swc/jest', { jsc: { parser: syntax, target: 'es2022', transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs' } }];

export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: {
    '\\.ts$': swc({ syntax: 'typescript' }),
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
    '\\.m?js$': swc({ syntax: 'ecmascript' }),
  },
  // d3 comes as modules alone, which jest has to translate.
  transformIgnorePatterns: ['/node_modules/(?!(d3-[a-z-]+|internmap)/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.local/'],
  maxWorkers: 2,
  testTimeout: 30_000,
};
