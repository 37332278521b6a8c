import { words } from './word-set.ts';

/** Where a name from code is at home: "'is' and '==' python". */
export const LANGUAGES = words(`
  python java javascript js typescript ts c c++ c# php ruby go golang rust sql css html kotlin swift scala perl bash
  react angular vue django rails node linux git
`);

/** Languages to write programs in. */
export const PROGRAMMING = words(
  'python java javascript js typescript c c++ c# php ruby golang rust kotlin swift scala perl bash',
);

/** What programs are built with. */
export const FRAMEWORKS = words(
  'react angular vue django rails android ios flutter spring laravel pytorch tensorflow pandas numpy nestjs nextjs symfony unity spark',
);

/** What people write in lower case though it is a name. */
export const PRODUCTS = words(`
  docker podman kubernetes k8s redis kafka rabbitmq postgres mysql sqlite mongodb tailwind bootstrap redux webpack vite npm yarn
  pnpm jest vitest nginx apache terraform ansible graphql rest soap grpc excel slack discord github gitlab aws azure gcp
  lambda oauth ssh http https tcp udp ip json xml yaml csv ssd hdd nvme usb
`);

/** What one does with a name in quotes: "the difference between running `make` and running `make all`". */
export const HANDLING = words(
  'older newer old new legacy native built-in running run calling call writing setting passing saying typing importing executing doing',
);
