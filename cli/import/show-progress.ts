/** A line on the terminal that is rewritten as work goes on; nothing at all where the output is piped. */
export function showProgress(unit: string): { tell: (done: number) => void; end: () => void } {
  const terminal = process.stderr.isTTY;
  const started = performance.now();
  let last = 0;
  return {
    tell(done) {
      const time = performance.now();
      // Four times a second: often enough to look alive, seldom enough to cost nothing.
      if (!terminal || time - last < 250) return;
      last = time;
      const rate = Math.round(done / ((time - started) / 1000));
      process.stderr.write(`\r\x1b[K${done.toLocaleString("en")} ${unit}, ${rate.toLocaleString("en")} a second`);
    },
    end() {
      if (terminal) process.stderr.write("\r\x1b[K");
    },
  };
}
