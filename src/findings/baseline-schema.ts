// Generated from schemas/baseline.schema.json by npm run generate. Do not edit.
export const baselineSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'BaselineFile',
  description:
    'Findings that were there when a project began to check, and that do not fail it: claimlint-baseline.json. `claimlint check --update-baseline` writes it; reasons are added by hand and kept.',
  type: 'object',
  additionalProperties: false,
  patternProperties: {
    '^x-': {
      description: 'Fields of your own; claimlint leaves them alone.'
    }
  },
  required: ['version', 'entries'],
  properties: {
    $schema: {
      description: 'Address of this schema, so that editors complete and check the file.',
      type: 'string',
      examples: ['./node_modules/claimlint/schemas/baseline.schema.json']
    },
    version: {
      description: 'Version of this format.',
      const: 1
    },
    entries: {
      description: 'By path, then in the order of the document. One finding each; twins have an entry each.',
      type: 'array',
      items: {
        $ref: '#/$defs/entry'
      }
    }
  },
  $defs: {
    entry: {
      title: 'BaselineEntry',
      description:
        'One accepted finding. It holds for the words that it was written for: a change of substance makes a new finding.',
      type: 'object',
      additionalProperties: false,
      patternProperties: {
        '^x-': {
          description: 'Fields of your own; claimlint leaves them alone.'
        }
      },
      required: ['rule', 'path', 'fingerprint', 'message'],
      properties: {
        rule: {
          description: 'As in the finding.',
          type: 'string',
          minLength: 1
        },
        path: {
          description: 'Of the document, from the folder of this file, with `/`.',
          type: 'string',
          minLength: 1
        },
        fingerprint: {
          description:
            'Of the rule and the words of the finding, both passages of a pair; neither path nor line is in it.',
          type: 'string',
          pattern: '^[0-9a-f]{16}$'
        },
        message: {
          description: 'What the finding said, for people; nothing is compared with it.',
          type: 'string'
        },
        reason: {
          description: 'Why it is accepted.',
          type: 'string',
          minLength: 1,
          examples: ['from before we recorded sources']
        },
        since: {
          description: 'ISO date from which it is accepted.',
          type: 'string',
          format: 'date'
        }
      }
    }
  },
  examples: [
    {
      version: 1,
      entries: [
        {
          rule: 'unsourced-claim',
          path: 'docs/permits.md',
          fingerprint: '7f3a9e21b04d5c88',
          message: '`A permit lasts 15 days.` has no source',
          reason: 'from before we recorded sources',
          since: '2026-11-24'
        }
      ]
    }
  ]
}
