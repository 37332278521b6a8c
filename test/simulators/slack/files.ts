import { randomUUID } from 'node:crypto';

/** A file that Slack keeps. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly content: Uint8Array;
  /** The channel in which it stands, once it was shared. */
  channel?: string;
}

/** The files that people and the app have handed in. */
export class Files {
  readonly all: KeptFile[] = [];

  keep(name: string, content: Uint8Array): KeptFile {
    const file = { id: `F${randomUUID().slice(0, 10)}`, name, content };
    this.all.push(file);
    return file;
  }

  /** What is at an address: "/files/F024BE91L". */
  at(path: string): KeptFile | undefined {
    return this.all.find(({ id }) => path === `/files/${id}`);
  }

  /** Takes what the app uploads to an address that was made for it: "/upload/F024BE91L". */
  upload(path: string, content: Uint8Array): boolean {
    const index = this.all.findIndex(({ id }) => path === `/upload/${id}`);
    const file = this.all[index];
    if (file !== undefined) this.all[index] = { ...file, content };
    return file !== undefined;
  }
}
