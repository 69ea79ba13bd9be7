// Loaded into the program (`node --import`): writes what the process used, where the variable says.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  writeFileSync(
    process.env.REINTEGRARE_MEASURED ?? '/dev/null',
    JSON.stringify({ seconds: (user + system) / 1e6, mebibytes: maxRSS / 1024 }),
  );
});
