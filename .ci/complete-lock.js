import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Adds to package-lock.json the optional packages that a registry did not have when the lock was made: builds of a
 * dependency for other platforms. Without them `npm ci` takes the lock for out of date, everywhere.
 * Run it after a change of dependencies: `node .ci/complete-lock.js`.
 */
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { packages } = lock;

for (const { dev, optionalDependencies = {} } of Object.values(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    packages[`node_modules/${name}`] ??= {
      version,
      ...(dev && { dev }),
      optional: true,
      ...platformOf(name),
    };
  }
}

/** What the name of a build says about where it runs: "binding-linux-x64-musl". */
function platformOf(name) {
  const parts = name.split(/[-/]/);
  const os = SYSTEMS.filter((system) => parts.includes(system));
  const cpu = PROCESSORS.filter((processor) => parts.includes(processor));
  if (cpu.length === 0)
    throw new Error(`${name} doesn't say what it runs on: add it to package-lock.json by hand`);
  const libc = parts.some((part) => part.startsWith('musl')) ? ['musl'] : ['glibc'];
  return { cpu, ...(os.length > 0 && { os }), ...(os.includes('linux') && { libc }) };
}

const sorted = Object.entries(packages).sort(([one], [other]) => one.localeCompare(other, 'en'));
writeFileSync(
  'package-lock.json',
  `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`,
);
