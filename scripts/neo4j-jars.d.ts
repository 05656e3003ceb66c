export function neo4jJars(version: string): Promise<string>;
