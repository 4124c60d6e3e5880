import { useEffect, useState } from "react";
import { cubeFromFile } from "../../../shared/figure/cube-file.ts";
import type { CubeDimension, SeizureCube } from "../../../shared/figure/seizure-cube.ts";

/** The names that readers see, by the names in the table. */
export type CubeLabels = Record<CubeDimension, Record<string, string>>;
export type CubeState = { kind: "loading" } | { kind: "failed" } | { kind: "ready"; cube: SeizureCube; labels: CubeLabels };

/** Loads the cube once. */
export function useCube(address: string): CubeState {
  const [state, setState] = useState<CubeState>({ kind: "loading" });
  useEffect(() => {
    const stop = new AbortController();
    loadCube(address, stop.signal)
      .then(setState)
      .catch(() => {
        if (!stop.signal.aborted) setState({ kind: "failed" });
      });
    return () => stop.abort();
  }, [address]);
  return state;
}

async function loadCube(address: string, signal: AbortSignal): Promise<CubeState> {
  const response = await fetch(address, { signal });
  if (!response.ok) return { kind: "failed" };
  const file: unknown = await response.json();
  if (typeof file !== "object" || file === null || !("cube" in file) || !("labels" in file)) return { kind: "failed" };
  const read = cubeFromFile(file.cube);
  // The labels come out of the same build as this script; a missing one shows the published name.
  return read.ok ? { kind: "ready", cube: read.value, labels: file.labels as CubeLabels } : { kind: "failed" };
}
