import type { Reporter, TestModule, TestSuite } from "vitest/node";

/** Lists at the end of a run what was skipped, and why. */
export default class ReportSkipped implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const skipped = modules.flatMap((module) =>
      [...module.children.allSuites()].flatMap((suite) => {
        const reason = /\((skipped: .*)\)$/.exec(suite.name)?.[1];
        return reason ? [`  ${module.relativeModuleId}: ${pathOf(suite)}`] : [];
      }),
    );
    if (skipped.length > 0) console.log(["", "Skipped, with the reason:", ...skipped, ""].join("\n"));
  }
}

function pathOf(suite: TestSuite): string {
  return suite.parent.type === "suite" ? `${pathOf(suite.parent)} > ${suite.name}` : suite.name;
}
