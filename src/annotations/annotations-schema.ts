// Generated from schemas/annotations.schema.json by npm run generate. Do not edit.
export const annotationsSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Annotations',
  description:
    'What people recorded about the claims of one document: verdicts, citations, checks, decisions. States, line numbers and coverage are derived on every run and never stored. Fields beginning with `x-` are free everywhere.',
  type: 'object',
  required: ['schema', 'target', 'claims'],
  additionalProperties: false,
  patternProperties: {
    '^x-': {}
  },
  properties: {
    $schema: {
      description: 'Address of this schema, so that editors complete and check the file.',
      type: 'string',
      examples: ['../schemas/annotations.schema.json']
    },
    schema: {
      description: 'Version of the file format.',
      const: 1
    },
    target: {
      $ref: '#/$defs/target'
    },
    claims: {
      description: 'One record for each judged passage, in document order.',
      type: 'array',
      items: {
        $ref: '#/$defs/record'
      }
    },
    sources: {
      description: 'The works that citations name, each once.',
      type: 'array',
      items: {
        $ref: '#/$defs/source'
      }
    },
    contradictions: {
      description: 'What people decided about pairs of claims that the tool reported.',
      type: 'array',
      items: {
        $ref: '#/$defs/decision'
      }
    },
    proposals: {
      description: 'What models proposed. Nothing of it counts until a person accepts it.',
      type: 'array',
      items: {
        $ref: '#/$defs/proposal'
      }
    }
  },
  $defs: {
    target: {
      title: 'AnnotationTarget',
      description: 'The document that the records judge.',
      type: 'object',
      required: ['file'],
      additionalProperties: false,
      patternProperties: {
        '^x-': {}
      },
      properties: {
        file: {
          description: 'Path of the document from the project folder, with forward slashes.',
          type: 'string',
          minLength: 1,
          examples: ['corpus/harbour-permits.md']
        },
        blob: {
          description: 'Git blob id of the text that was judged, so that a later edit can be compared with it.',
          type: 'string',
          pattern: '^(?:[0-9a-f]{40}|[0-9a-f]{64})$',
          examples: ['3b18e512dba79e4c8300dd08aeb37f8e728b8dad']
        }
      }
    },
    record: {
      title: 'AnnotationRecord',
      description: 'One judged passage of the document.',
      type: 'object',
      required: ['id', 'selector', 'review'],
      additionalProperties: false,
      patternProperties: {
        '^x-': {}
      },
      properties: {
        id: {
          description:
            'Stable name of the record. A hash or a random value, never a counter: counters collide across branches.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$',
          examples: ['c-7f3a9e21']
        },
        question: {
          description:
            'The question that the passage answers, without its number. A changed question voids the verdict.',
          type: 'string',
          minLength: 1
        },
        headingPath: {
          description: 'Headings above the passage, outermost first, without the question.',
          type: 'array',
          items: {
            type: 'string',
            minLength: 1
          }
        },
        selector: {
          $ref: '#/$defs/selector'
        },
        claim: {
          description: 'The claim in words that stand alone: what exactly was judged.',
          type: 'string',
          minLength: 1
        },
        kind: {
          description: 'What sort of statement it is.',
          enum: ['fact', 'number', 'quote', 'legal', 'definition', 'opinion', 'instruction']
        },
        fingerprint: {
          description:
            'Hash of quote, question and headings as verified; written by the tool. One that no longer fits voids the verdict.',
          type: 'string',
          pattern: '^[0-9a-f]{16}$',
          examples: ['7094bbdefa69383a']
        },
        verdict: {
          description: 'What the evidence says. Left out while nobody has judged the claim.',
          enum: ['supported', 'refuted', 'not-enough-evidence', 'conflicting', 'not-checkable']
        },
        review: {
          $ref: '#/$defs/review'
        },
        volatile: {
          description: 'True where the fact is likely to change.',
          type: 'boolean'
        },
        recheckAfter: {
          description: 'Day after which the claim has to be checked again.',
          type: 'string',
          format: 'date',
          examples: ['2027-06-01']
        },
        validUntil: {
          description: 'Last day for which the verdict holds.',
          type: 'string',
          format: 'date',
          examples: ['2027-12-31']
        },
        scope: {
          description: 'What the verdict covers and what it does not.',
          type: 'string',
          minLength: 1
        },
        lawAsOf: {
          description: 'The state of the law for which a claim about law was judged, in words or as a date.',
          type: 'string',
          minLength: 1
        },
        checks: {
          description: 'History of the checks. Append only: to overrule a check, add one.',
          type: 'array',
          items: {
            $ref: '#/$defs/check'
          }
        },
        citations: {
          description: 'What the verdict rests on.',
          type: 'array',
          items: {
            $ref: '#/$defs/citation'
          }
        }
      }
    },
    selector: {
      title: 'AnnotationSelector',
      description: 'The passage by its own words (a W3C TextQuoteSelector).',
      type: 'object',
      required: ['exact'],
      additionalProperties: false,
      patternProperties: {
        '^x-': {}
      },
      properties: {
        exact: {
          description:
            'The words judged, as they stand in the document. ` … ` between two parts stands for words left out.',
          type: 'string',
          pattern: '\\S',
          examples: ['A mooring permit is valid for 15 days.']
        },
        prefix: {
          description: 'The words right before, to tell the passage from others like it.',
          type: 'string'
        },
        suffix: {
          description: 'The words right after.',
          type: 'string'
        },
        sentence: {
          description:
            'The whole sentence, where the quote is only part of one. What stands beside a quote in its sentence can turn it around.',
          type: 'string',
          pattern: '\\S',
          examples: ['If the tide allows, a mooring permit is valid for 15 days.']
        },
        hint: {
          title: 'AnnotationHint',
          description:
            'Where the passage stood when it was recorded, in UTF-16 code units, end excluded. Never relied on.',
          type: 'object',
          required: ['start', 'end'],
          additionalProperties: false,
          patternProperties: {
            '^x-': {}
          },
          properties: {
            start: {
              description: 'Offset of the first code unit.',
              type: 'integer',
              minimum: 0
            },
            end: {
              description: 'Offset after the last code unit.',
              type: 'integer',
              minimum: 0
            }
          }
        }
      }
    },
    review: {
      title: 'AnnotationReview',
      description: 'How far the record has come.',
      type: 'object',
      required: ['state'],
      additionalProperties: false,
      patternProperties: {
        '^x-': {}
      },
      properties: {
        state: {
          description:
            'draft: being written. queued: waits for a reviewer. in-review: being read. verified: a person confirmed it. disputed: people disagree. rejected: not to be used.',
          enum: ['draft', 'queued', 'in-review', 'verified', 'disputed', 'rejected']
        },
        by: {
          description: 'Who set the state, where no check did: who reads the record, disputes or rejects it.',
          type: 'string',
          minLength: 1
        },
        at: {
          description: 'Day on which that was done.',
          type: 'string',
          format: 'date',
          examples: ['2026-11-24']
        },
        note: {
          description: 'Why, where it was disputed or rejected.',
          type: 'string',
          minLength: 1
        }
      }
    },
    check: {
      title: 'AnnotationCheck',
      description: 'One look at the claim by one person or tool.',
      type: 'object',
      required: ['by', 'role', 'at', 'verdict'],
      additionalProperties: false,
      patternProperties: {
        '^x-': {}
      },
      properties: {
        by: {
          description: 'Who looked.',
          type: 'string',
          minLength: 1
        },
        role: {
          description: 'author wrote the record, reviewer confirmed or overruled it, tool proposed.',
          enum: ['author', 'reviewer', 'tool']
        },
        at: {
          description: 'Day of the check.',
          type: 'string',
          format: 'date',
          examples: ['2026-11-24']
        },
        verdict: {
          description: 'What this check found.',
          enum: ['supported', 'refuted', 'not-enough-evidence', 'conflicting', 'not-checkable']
        },
        confidence: {
          description: 'How sure.',
          enum: ['low', 'medium', 'high']
        },
        reworded: {
          description:
            'True where the words were changed here: earlier checks were about other words and no longer count.',
          const: true
        },
        settles: {
          description:
            'True where it settles a dispute: the checks before it stay as history, and its verdict is the one that counts.',
          const: true
        },
        note: {
          description: 'Why, and what is missing. A note never changes a verdict.',
          type: 'string',
          minLength: 1
        }
      }
    },
    citation: {
      title: 'AnnotationCitation',
      description: 'One place in a source and what it does for the claim.',
      type: 'object',
      required: ['source', 'supports'],
      additionalProperties: false,
      patternProperties: {
        '^x-': {}
      },
      properties: {
        source: {
          description: 'Id of an entry of `sources`.',
          type: 'string',
          minLength: 1
        },
        locator: {
          description: 'Where in the source.',
          type: 'string',
          minLength: 1,
          examples: ['section 4, page 12']
        },
        quote: {
          description: "The source's own words.",
          type: 'string',
          minLength: 1
        },
        supports: {
          description:
            'full: says all of the claim. partial: says some of it. contradicts: says otherwise. context: background, which makes nothing sourced.',
          enum: ['full', 'partial', 'contradicts', 'context']
        }
      }
    },
    source: {
      title: 'AnnotationSource',
      description: 'A cited work: the bibliographic record under `csl`, when and how it was read beside it.',
      type: 'object',
      required: ['id', 'csl'],
      additionalProperties: false,
      patternProperties: {
        '^x-': {}
      },
      properties: {
        id: {
          description: 'Name that citations use.',
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$',
          examples: ['harbour-rules-2026']
        },
        csl: {
          $ref: '#/$defs/csl'
        },
        url: {
          description: 'Where it was read.',
          type: 'string',
          pattern: '^https?://[^\\s]+$',
          examples: ['https://port.example/rules.pdf']
        },
        accessed: {
          description: 'Day on which someone read it.',
          type: 'string',
          format: 'date',
          examples: ['2026-11-24']
        },
        archivedUrl: {
          description: 'A copy in a web archive.',
          type: 'string',
          pattern: '^https?://[^\\s]+$',
          examples: ['https://archive.example/20261102/rules.pdf']
        },
        snapshot: {
          description: 'Path of a stored copy from the project folder, with forward slashes.',
          type: 'string',
          minLength: 1,
          examples: ['sources/harbour-rules-2026.pdf']
        },
        sha256: {
          description: "SHA-256 of the stored copy's bytes.",
          type: 'string',
          pattern: '^[0-9a-f]{64}$',
          examples: ['e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855']
        },
        textSha256: {
          description: 'SHA-256 of the text taken from the stored copy.',
          type: 'string',
          pattern: '^[0-9a-f]{64}$',
          examples: ['e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855']
        },
        extractor: {
          description: 'Program and version that took the text.',
          type: 'string',
          minLength: 1,
          examples: ['pdftotext@24.02']
        },
        statute: {
          description: 'Normal form of a legal citation.',
          type: 'string',
          pattern: '^[a-z0-9][A-Za-z0-9._/-]*$',
          examples: ['us/nm/statute/1978/29-2-13.1']
        }
      }
    },
    csl: {
      title: 'AnnotationCsl',
      description: 'Bibliographic record in CSL-JSON words (dates are EDTF: year, month or day).',
      type: 'object',
      required: ['type'],
      additionalProperties: false,
      patternProperties: {
        '^x-': {}
      },
      properties: {
        type: {
          description: 'Sort of work.',
          enum: [
            'article',
            'article-journal',
            'article-magazine',
            'article-newspaper',
            'bill',
            'book',
            'broadcast',
            'chapter',
            'dataset',
            'document',
            'entry',
            'entry-dictionary',
            'entry-encyclopedia',
            'figure',
            'graphic',
            'hearing',
            'interview',
            'legal_case',
            'legislation',
            'manuscript',
            'map',
            'motion_picture',
            'pamphlet',
            'paper-conference',
            'patent',
            'periodical',
            'personal_communication',
            'post',
            'post-weblog',
            'regulation',
            'report',
            'review',
            'software',
            'song',
            'speech',
            'standard',
            'thesis',
            'treaty',
            'webpage'
          ]
        },
        title: {
          description: 'Title of the work.',
          type: 'string',
          minLength: 1
        },
        author: {
          description: 'People or bodies that wrote it.',
          type: 'array',
          items: {
            $ref: '#/$defs/name'
          }
        },
        editor: {
          description: 'People or bodies that edited it.',
          type: 'array',
          items: {
            $ref: '#/$defs/name'
          }
        },
        publisher: {
          description: 'Who published it.',
          type: 'string',
          minLength: 1
        },
        'publisher-place': {
          description: 'Where it was published.',
          type: 'string',
          minLength: 1
        },
        'container-title': {
          description: 'Journal, newspaper, book or site that holds it.',
          type: 'string',
          minLength: 1
        },
        'collection-title': {
          description: 'Series that it belongs to.',
          type: 'string',
          minLength: 1
        },
        issued: {
          description: 'When it came out: year, year and month, or day.',
          type: ['string', 'integer'],
          pattern: '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$',
          examples: ['2026-11']
        },
        edition: {
          description: 'Edition.',
          type: ['string', 'integer']
        },
        volume: {
          description: 'Volume.',
          type: ['string', 'integer']
        },
        issue: {
          description: 'Issue.',
          type: ['string', 'integer']
        },
        number: {
          description: 'Number of a report, bill or law.',
          type: ['string', 'integer']
        },
        page: {
          description: 'Pages.',
          type: ['string', 'integer']
        },
        section: {
          description: 'Section of a law or newspaper.',
          type: ['string', 'integer']
        },
        'chapter-number': {
          description: 'Chapter.',
          type: ['string', 'integer']
        },
        authority: {
          description: 'Court or body behind it.',
          type: 'string',
          minLength: 1
        },
        jurisdiction: {
          description: 'Where the law holds.',
          type: 'string',
          minLength: 1
        },
        genre: {
          description: 'Sort of work in more detail.',
          type: 'string',
          minLength: 1
        },
        language: {
          description: 'Language code.',
          type: 'string',
          minLength: 1
        },
        version: {
          description: 'Version.',
          type: ['string', 'integer']
        },
        DOI: {
          description: 'Digital object identifier.',
          type: 'string',
          minLength: 1
        },
        ISBN: {
          description: 'Book number.',
          type: 'string',
          minLength: 1
        },
        ISSN: {
          description: 'Periodical number.',
          type: 'string',
          minLength: 1
        },
        note: {
          description: 'Anything else a reader needs.',
          type: 'string',
          minLength: 1
        }
      }
    },
    name: {
      title: 'AnnotationName',
      description: 'A person (`family`, `given`) or a body (`literal`).',
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      patternProperties: {
        '^x-': {}
      },
      properties: {
        family: {
          description: 'Family name.',
          type: 'string',
          minLength: 1
        },
        given: {
          description: 'Given names.',
          type: 'string',
          minLength: 1
        },
        literal: {
          description: 'Name of a body, in one piece.',
          type: 'string',
          minLength: 1
        }
      }
    },
    decision: {
      title: 'ContradictionDecision',
      description: 'A decision about one reported pair. It falls when either quote changes.',
      type: 'object',
      required: ['pair', 'fingerprints', 'detector', 'decision', 'reason', 'by', 'at'],
      additionalProperties: false,
      patternProperties: {
        '^x-': {}
      },
      properties: {
        pair: {
          description: 'Ids of the two records, sorted.',
          type: 'array',
          prefixItems: [
            {
              type: 'string'
            },
            {
              type: 'string'
            }
          ],
          minItems: 2,
          maxItems: 2,
          uniqueItems: true
        },
        fingerprints: {
          description: 'Fingerprints of the two records when it was decided, in the order of `pair`.',
          type: 'array',
          prefixItems: [
            {
              $ref: '#/$defs/hash'
            },
            {
              $ref: '#/$defs/hash'
            }
          ],
          minItems: 2,
          maxItems: 2
        },
        detector: {
          description: 'Id of the detector that reported the pair.',
          type: 'string',
          minLength: 1,
          examples: ['quantity-mismatch']
        },
        decision: {
          description:
            'What it is: a real contradiction, about two periods, about two scopes, an old figure beside a new one, or nothing.',
          enum: ['real', 'different-period', 'different-scope', 'superseded', 'false-alarm']
        },
        reason: {
          description: 'Why.',
          type: 'string',
          pattern: '\\S',
          examples: ['The summary kept the 2024 figure.']
        },
        by: {
          description: 'Who decided.',
          type: 'string',
          minLength: 1
        },
        at: {
          description: 'Day of the decision.',
          type: 'string',
          format: 'date',
          examples: ['2026-11-24']
        }
      }
    },
    proposal: {
      description: 'One proposal of one model. What it holds beside model and state depends on its `kind`.',
      type: 'object',
      required: ['kind'],
      properties: {
        kind: {
          description: 'What sort of proposal.',
          enum: ['contradiction', 'split', 'class', 'verdict']
        }
      },
      discriminator: {
        propertyName: 'kind'
      },
      oneOf: [
        {
          $ref: '#/$defs/contradictionProposal'
        },
        {
          $ref: '#/$defs/splitProposal'
        },
        {
          $ref: '#/$defs/classProposal'
        },
        {
          $ref: '#/$defs/verdictProposal'
        }
      ]
    },
    contradictionProposal: {
      title: 'ContradictionProposal',
      description: 'Two claims that a model holds to contradict each other. It falls when either quote changes.',
      type: 'object',
      required: ['id', 'kind', 'role', 'state', 'by', 'prompt', 'at', 'pair', 'fingerprints', 'clash'],
      additionalProperties: false,
      patternProperties: {
        '^x-': {}
      },
      properties: {
        id: {
          description: 'From what is proposed, the model and its prompt, so that the same proposal is known again.',
          type: 'string',
          pattern: '^p-[0-9a-f]{16}$',
          examples: ['p-5d1f0a9c3b7e2468']
        },
        kind: {
          description: 'What sort of proposal.',
          const: 'contradiction'
        },
        role: {
          description: 'Always `tool`: no person has said this.',
          const: 'tool'
        },
        state: {
          description:
            'proposed: nobody has looked. accepted: a person agrees, from then on it counts. rejected: it does not come back while the words stand.',
          enum: ['proposed', 'accepted', 'rejected']
        },
        by: {
          description: 'Name of the model.',
          type: 'string',
          minLength: 1,
          examples: ['llama3.1:8b']
        },
        prompt: {
          description: 'Name and version of the prompt that it answered.',
          type: 'string',
          pattern: '^[a-z][a-z0-9-]*/[0-9]+$',
          examples: ['contradictions/1']
        },
        at: {
          description: 'Day on which it was first proposed.',
          type: 'string',
          format: 'date',
          examples: ['2026-11-24']
        },
        runs: {
          $ref: '#/$defs/runs'
        },
        pair: {
          description: 'Ids of the two records, in document order.',
          type: 'array',
          prefixItems: [
            {
              type: 'string'
            },
            {
              type: 'string'
            }
          ],
          minItems: 2,
          maxItems: 2,
          uniqueItems: true
        },
        fingerprints: {
          description: 'Fingerprints of the words of the two records when it was proposed, in the order of `pair`.',
          type: 'array',
          prefixItems: [
            {
              $ref: '#/$defs/hash'
            },
            {
              $ref: '#/$defs/hash'
            }
          ],
          minItems: 2,
          maxItems: 2
        },
        clash: {
          description:
            'What clashes: two values, must against may or must not, there is against there is none, only one against another, two holders of one role or thing, two states of one thing, two times, or something else.',
          enum: ['value', 'mode', 'existence', 'exclusive', 'holder', 'state', 'time', 'other']
        },
        score: {
          description: 'How sure the model was, 0 to 1, where it says so.',
          type: 'number',
          minimum: 0,
          maximum: 1
        },
        counter: {
          description: 'What a second question gave for both being true after all; `none` where nothing was found.',
          enum: ['none', 'scope', 'period', 'exception', 'wording']
        },
        decided: {
          $ref: '#/$defs/decided'
        }
      }
    },
    splitProposal: {
      title: 'SplitProposal',
      description: 'One claim taken apart into smaller ones, in the words of its quote.',
      type: 'object',
      required: ['id', 'kind', 'role', 'state', 'by', 'prompt', 'at', 'claim', 'fingerprint', 'parts'],
      additionalProperties: false,
      patternProperties: {
        '^x-': {}
      },
      properties: {
        id: {
          description: 'From what is proposed, the model and its prompt, so that the same proposal is known again.',
          type: 'string',
          pattern: '^p-[0-9a-f]{16}$',
          examples: ['p-5d1f0a9c3b7e2468']
        },
        kind: {
          description: 'What sort of proposal.',
          const: 'split'
        },
        role: {
          description: 'Always `tool`: no person has said this.',
          const: 'tool'
        },
        state: {
          description:
            'proposed: nobody has looked. accepted: a person agrees, from then on it counts. rejected: it does not come back while the words stand.',
          enum: ['proposed', 'accepted', 'rejected']
        },
        by: {
          description: 'Name of the model.',
          type: 'string',
          minLength: 1,
          examples: ['llama3.1:8b']
        },
        prompt: {
          description: 'Name and version of the prompt that it answered.',
          type: 'string',
          pattern: '^[a-z][a-z0-9-]*/[0-9]+$',
          examples: ['claims/1']
        },
        at: {
          description: 'Day on which it was first proposed.',
          type: 'string',
          format: 'date',
          examples: ['2026-11-24']
        },
        runs: {
          $ref: '#/$defs/runs'
        },
        claim: {
          description: 'Id of the record that it is about.',
          type: 'string',
          minLength: 1
        },
        fingerprint: {
          $ref: '#/$defs/hash'
        },
        parts: {
          description: 'The smaller claims, in order.',
          type: 'array',
          items: {
            $ref: '#/$defs/part'
          },
          minItems: 2
        },
        decided: {
          $ref: '#/$defs/decided'
        }
      }
    },
    classProposal: {
      title: 'ClassProposal',
      description: 'What sort of statement a claim is.',
      type: 'object',
      required: ['id', 'kind', 'role', 'state', 'by', 'prompt', 'at', 'claim', 'fingerprint', 'class'],
      additionalProperties: false,
      patternProperties: {
        '^x-': {}
      },
      properties: {
        id: {
          description: 'From what is proposed, the model and its prompt, so that the same proposal is known again.',
          type: 'string',
          pattern: '^p-[0-9a-f]{16}$',
          examples: ['p-5d1f0a9c3b7e2468']
        },
        kind: {
          description: 'What sort of proposal.',
          const: 'class'
        },
        role: {
          description: 'Always `tool`: no person has said this.',
          const: 'tool'
        },
        state: {
          description:
            'proposed: nobody has looked. accepted: a person agrees, from then on it counts. rejected: it does not come back while the words stand.',
          enum: ['proposed', 'accepted', 'rejected']
        },
        by: {
          description: 'Name of the model.',
          type: 'string',
          minLength: 1,
          examples: ['llama3.1:8b']
        },
        prompt: {
          description: 'Name and version of the prompt that it answered.',
          type: 'string',
          pattern: '^[a-z][a-z0-9-]*/[0-9]+$',
          examples: ['claims/1']
        },
        at: {
          description: 'Day on which it was first proposed.',
          type: 'string',
          format: 'date',
          examples: ['2026-11-24']
        },
        runs: {
          $ref: '#/$defs/runs'
        },
        claim: {
          description: 'Id of the record that it is about.',
          type: 'string',
          minLength: 1
        },
        fingerprint: {
          $ref: '#/$defs/hash'
        },
        class: {
          description: 'What sort of statement it is.',
          enum: ['factual', 'opinion', 'recommendation', 'disclaimer', 'question', 'filler']
        },
        decided: {
          $ref: '#/$defs/decided'
        }
      }
    },
    verdictProposal: {
      title: 'VerdictProposal',
      description: 'A verdict with the words of a stored source that it rests on.',
      type: 'object',
      required: [
        'id',
        'kind',
        'role',
        'state',
        'by',
        'prompt',
        'at',
        'claim',
        'fingerprint',
        'verdict',
        'source',
        'quote'
      ],
      additionalProperties: false,
      patternProperties: {
        '^x-': {}
      },
      properties: {
        id: {
          description: 'From what is proposed, the model and its prompt, so that the same proposal is known again.',
          type: 'string',
          pattern: '^p-[0-9a-f]{16}$',
          examples: ['p-5d1f0a9c3b7e2468']
        },
        kind: {
          description: 'What sort of proposal.',
          const: 'verdict'
        },
        role: {
          description: 'Always `tool`: no person has said this.',
          const: 'tool'
        },
        state: {
          description:
            'proposed: nobody has looked. accepted: a person agrees, from then on it counts. rejected: it does not come back while the words stand.',
          enum: ['proposed', 'accepted', 'rejected']
        },
        by: {
          description: 'Name of the model.',
          type: 'string',
          minLength: 1,
          examples: ['llama3.1:8b']
        },
        prompt: {
          description: 'Name and version of the prompt that it answered.',
          type: 'string',
          pattern: '^[a-z][a-z0-9-]*/[0-9]+$',
          examples: ['verdicts/1']
        },
        at: {
          description: 'Day on which it was first proposed.',
          type: 'string',
          format: 'date',
          examples: ['2026-11-24']
        },
        runs: {
          $ref: '#/$defs/runs'
        },
        claim: {
          description: 'Id of the record that it is about.',
          type: 'string',
          minLength: 1
        },
        fingerprint: {
          $ref: '#/$defs/hash'
        },
        verdict: {
          description: 'What the source says about the claim.',
          enum: ['supported', 'refuted', 'not-enough-evidence', 'conflicting', 'not-checkable']
        },
        source: {
          description: 'Id of an entry of `sources`.',
          type: 'string',
          minLength: 1
        },
        quote: {
          description: "The source's own words, found in its stored copy.",
          type: 'string',
          minLength: 1
        },
        decided: {
          $ref: '#/$defs/decided'
        }
      }
    },
    part: {
      title: 'SplitPart',
      description: 'One of the smaller claims.',
      type: 'object',
      required: ['text', 'inserts'],
      additionalProperties: false,
      patternProperties: {
        '^x-': {}
      },
      properties: {
        text: {
          description: 'The claim, readable alone.',
          type: 'string',
          minLength: 1
        },
        inserts: {
          description: 'Words of `text` that are not in the quote.',
          type: 'array',
          items: {
            type: 'string',
            minLength: 1
          }
        }
      }
    },
    runs: {
      title: 'ProposalRuns',
      description: 'How often it came up when the model was asked several times.',
      type: 'object',
      required: ['seen', 'of'],
      additionalProperties: false,
      patternProperties: {
        '^x-': {}
      },
      properties: {
        seen: {
          description: 'Runs in which it came up.',
          type: 'integer',
          minimum: 1
        },
        of: {
          description: 'Runs in all.',
          type: 'integer',
          minimum: 1
        }
      }
    },
    decided: {
      title: 'ProposalDecision',
      description: 'Who accepted or rejected it. Absent while it waits.',
      type: 'object',
      required: ['by', 'at'],
      additionalProperties: false,
      patternProperties: {
        '^x-': {}
      },
      properties: {
        by: {
          description: 'Who decided.',
          type: 'string',
          minLength: 1
        },
        at: {
          description: 'Day of the decision.',
          type: 'string',
          format: 'date',
          examples: ['2026-11-24']
        },
        reason: {
          description: 'Why.',
          type: 'string',
          pattern: '\\S'
        }
      }
    },
    hash: {
      description: 'Fingerprint of one record.',
      type: 'string',
      pattern: '^[0-9a-f]{16}$',
      examples: ['7094bbdefa69383a']
    }
  }
}
