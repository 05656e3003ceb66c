import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

/** Where systems keep their JDKs. */
const FOLDERS = ["/usr/lib/jvm", "/usr/java", "/opt", "/Library/Java/JavaVirtualMachines"];

/** The servers that are known to work, each with the oldest JDK that runs it; the newest first. */
const SERVERS = [
  { version: "2026.08.1", java: 21 },
  { version: "5.26.30", java: 17 },
];

/** Every JDK on this machine, the oldest first.
 *  @returns {{ home: string, java: number }[]} */
function findJdks() {
  const inPath = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "java"));
  const homes = [
    process.env.JAVA_HOME,
    ...inPath.filter((file) => existsSync(file)).map((file) => dirname(dirname(realpathSync(file)))),
    ...FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
      readdirSync(folder).flatMap((name) => [join(folder, name), join(folder, name, "Contents", "Home")]),
    ),
  ];
  const jdks = [...new Set(homes)].flatMap((home) => {
    const release = home ? join(home, "release") : "";
    if (!home || !existsSync(release) || !existsSync(join(home, "bin", "java"))) return [];
    const java = /^JAVA_VERSION="(?:1\.)?(\d+)/m.exec(readFileSync(release, "utf8"))?.[1];
    return java ? [{ home, java: Number(java) }] : [];
  });
  return jdks.sort((a, b) => a.java - b.java);
}

/** Chooses a server and a JDK to run it: the newest server that a JDK here can run, on the oldest JDK that can.
 *  @param {string} [version] a server that is wanted, else any
 *  @returns {{ version: string, home: string } | null} null when no JDK fits */
export function chooseServer(version) {
  const jdks = findJdks();
  const wanted = version ? [{ version, java: version.startsWith("5.") ? 17 : 21 }] : SERVERS;
  for (const server of wanted) {
    const jdk = jdks.find((one) => one.java >= server.java);
    if (jdk) return { version: server.version, home: jdk.home };
  }
  return null;
}
