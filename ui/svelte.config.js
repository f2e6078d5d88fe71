export default {
  compilerOptions: { runes: true },
  // lucide's own components are written without runes in places.
  vitePlugin: { dynamicCompileOptions: ({ filename }) => (filename.includes("node_modules") ? { runes: undefined } : undefined) },
};
