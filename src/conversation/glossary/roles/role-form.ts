import { z } from 'zod';
import type { Form, Values } from '../../form.ts';
import type { Visit } from '../visit.ts';

/** What somebody can be made. */
const ROLES = ['editor', 'admin', 'none', 'blocked'] as const;

const pickedSchema = z.object({
  /** As the platform names one, with the platform: "slack:U024BE7LH". */
  person: z.string().regex(/^[a-z]{2,20}:[\w.-]{1,64}$/),
  role: z.enum(ROLES),
});

/** Who is to get which role. */
export type Picked = z.infer<typeof pickedSchema>;

/** What was filled into the form; nothing where that names nobody. */
export const pickedIn = (values: Values): Picked | undefined => pickedSchema.safeParse(values).data;

/** A form that asks who is to get which role. */
export const roleForm = ({ messages: { say } }: Visit): Omit<Form, 'token'> => ({
  title: say('roles.change'),
  note: say('roles.text'),
  submit: say('roles.go'),
  fields: [
    { kind: 'person', id: 'person', label: say('roles.person'), hint: say('roles.person.hint') },
    {
      kind: 'choice',
      id: 'role',
      label: say('roles.role'),
      options: [
        { id: 'editor', label: say('roles.role.editor') },
        { id: 'admin', label: say('roles.role.admin') },
        { id: 'none', label: say('roles.role.none') },
        { id: 'blocked', label: say('roles.role.blocked') },
      ],
    },
  ],
});
