/** Resolves with the name of the first signal to stop; a second one ends the process at once. */
export function untilToldToStop(): Promise<string> {
  return new Promise((resolve) => {
    let isTold = false;
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => {
        if (isTold) process.exit(130);
        isTold = true;
        resolve(signal);
      });
    }
  });
}
