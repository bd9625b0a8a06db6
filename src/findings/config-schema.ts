// Generated from schemas/config.schema.json by npm run generate. Do not edit.
export const configSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Config',
  description:
    'What claimlint checks and when it fails: claimlint.config.json, or the `claimlint` key of package.json. Everything may be left out. Fields beginning with `x-` are free.',
  type: 'object',
  additionalProperties: false,
  patternProperties: {
    '^x-': {
      description: 'Fields of your own; claimlint leaves them alone.'
    }
  },
  properties: {
    $schema: {
      description: 'Address of this schema, so that editors complete and check the file.',
      type: 'string',
      examples: ['./node_modules/claimlint/schemas/config.schema.json']
    },
    rules: {
      description:
        'Severity of each rule; one that is left out keeps its default. `claimlint explain RULE` says what a rule means.',
      type: 'object',
      propertyNames: {
        enum: [
          'contradiction',
          'tension',
          'refuted-claim',
          'unsourced-claim',
          'unverified-claim',
          'stale-claim',
          'orphaned-annotation',
          'ambiguous-anchor',
          'invalid-citation',
          'duplicate-annotation',
          'same-author-review',
          'unused-ignore'
        ]
      },
      properties: {
        contradiction: {
          description: 'Two passages of one document that cannot both be true.',
          $ref: '#/$defs/severity',
          default: 'error'
        },
        tension: {
          description: 'Two passages that may not agree; worth a look, never certain.',
          $ref: '#/$defs/severity',
          default: 'off'
        },
        'refuted-claim': {
          description: 'A claim that someone checked and a source refutes.',
          $ref: '#/$defs/severity',
          default: 'error'
        },
        'unsourced-claim': {
          description: 'A claim that can be checked and has no source.',
          $ref: '#/$defs/severity',
          default: 'error'
        },
        'unverified-claim': {
          description: 'A claim with a source that nobody has confirmed.',
          $ref: '#/$defs/severity',
          default: 'warning'
        },
        'stale-claim': {
          description: 'A claim whose text changed after it was judged.',
          $ref: '#/$defs/severity',
          default: 'error'
        },
        'orphaned-annotation': {
          description: 'An annotation whose text is gone from the document.',
          $ref: '#/$defs/severity',
          default: 'warning'
        },
        'ambiguous-anchor': {
          description: 'An annotation that fits more than one place.',
          $ref: '#/$defs/severity',
          default: 'warning'
        },
        'invalid-citation': {
          description: 'A citation that names no described source.',
          $ref: '#/$defs/severity',
          default: 'error'
        },
        'duplicate-annotation': {
          description: 'Two annotations of one passage.',
          $ref: '#/$defs/severity',
          default: 'error'
        },
        'same-author-review': {
          description: 'A verified record that one person alone checked; on where `fourEyes` is.',
          $ref: '#/$defs/severity',
          default: 'off'
        },
        'unused-ignore': {
          description: 'A comment that ignores nothing, or gives no reason.',
          $ref: '#/$defs/severity',
          default: 'warning'
        }
      },
      examples: [
        {
          tension: 'warning',
          'unverified-claim': 'off'
        }
      ]
    },
    failOn: {
      description:
        'The least severity that makes a run fail with exit code 1. Input that cannot be read is exit code 2 whatever is set here.',
      enum: ['error', 'warning', 'never'],
      default: 'error',
      examples: ['warning']
    },
    annotations: {
      description: 'Folder of the annotation files, from the folder of the config.',
      type: 'string',
      minLength: 1,
      default: 'annotations',
      examples: ['facts/annotations']
    },
    fourEyes: {
      description:
        "Whether a record becomes `verified` only where two people agree. One person's check then queues it for a second.",
      type: 'boolean',
      default: false,
      examples: [true]
    },
    ownSites: {
      description: 'Hosts that are our own, subdomains included: no source for what the documents say.',
      type: 'array',
      items: {
        type: 'string',
        minLength: 1
      },
      examples: [['port.example']]
    },
    publisher: {
      description:
        'Who publishes the documents, as sources name their publisher: what the same body published is no source for what the documents say.',
      type: 'string',
      minLength: 1,
      examples: ['Port of Marrow']
    },
    asOf: {
      description:
        'The day for which verdicts are counted: a record that had to be checked again before it is not fresh. Without it no verdict grows old. `--as-of` goes before it.',
      type: 'string',
      format: 'date',
      examples: ['2026-11-24']
    },
    documents: {
      description:
        'Globs of the documents to check where the command line names none, from the folder of the config. A leading `!` excludes.',
      type: 'array',
      items: {
        type: 'string',
        minLength: 1
      },
      minItems: 1,
      uniqueItems: true,
      examples: [['corpus/**/*.md', '!corpus/drafts/**']]
    },
    baseline: {
      description:
        'File of the findings that were there before and do not count, from the folder of the config. `claimlint check --update-baseline` writes it.',
      type: 'string',
      minLength: 1,
      examples: ['claimlint-baseline.json']
    },
    maxUnsourced: {
      description:
        'How many claims without a source are let pass, over all documents of a run; more make it fail. Where it is set, `unsourced-claim` alone does not fail a run.',
      type: 'integer',
      minimum: 0,
      examples: [0, 60]
    },
    minCoverage: {
      description:
        'Least share of the claims that need a source and have one, in percent, over all documents of a run; less makes it fail.',
      type: 'number',
      minimum: 0,
      maximum: 100,
      examples: [80]
    }
  },
  $defs: {
    severity: {
      description: '`error` and `warning` count for the exit code by `failOn`, `info` never does, `off` does not look.',
      enum: ['error', 'warning', 'info', 'off']
    }
  },
  examples: [
    {
      $schema: './node_modules/claimlint/schemas/config.schema.json',
      rules: {
        tension: 'warning'
      },
      failOn: 'warning',
      documents: ['corpus/**/*.md']
    }
  ]
}
