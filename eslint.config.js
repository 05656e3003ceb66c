import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "data/", "coverage/", ".cache/"] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      "no-console": "error",
      "@typescript-eslint/no-extraneous-class": "off", // type-graphql describes types and resolvers as classes
      "@typescript-eslint/no-non-null-assertion": "error",
    },
  },
  {
    files: ["src/cli.ts", "src/cli/**", "scripts/**", "bench/**", "test/**/report*.ts"],
    rules: { "no-console": "off" },
  },
);
