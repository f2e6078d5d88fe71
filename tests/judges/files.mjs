import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Every file below a folder that the test accepts, sorted. */
export function files(folder, accepts) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && accepts(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Prints the faults and ends; without any, prints what was judged. */
export function verdict(faults, judged) {
  for (const fault of faults) console.error(fault);
  console.log(`${judged}: ${faults.length} faults`);
  process.exit(faults.length === 0 ? 0 : 1);
}
