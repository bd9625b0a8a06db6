// Words that name one thing in prose of rules and services and that WordNet keeps apart. Members of one row may stand for
// each other where they are of the row's kind; `note` says why.
export interface WordClass {
  readonly words: string
  /** Verbs of one row do not meet nouns: a "return" is no refund. `any` rows hold deeds and the nouns for them. */
  readonly kind: 'noun' | 'verb' | 'any'
  readonly note: string
}

export const WORD_CLASSES: readonly WordClass[] = [
  {
    words: 'agreement mou moa memorandum compact pact accord contract treaty',
    kind: 'noun',
    note: 'instruments between parties'
  },
  {words: 'law statute act ordinance code legislation', kind: 'noun', note: 'instruments of a legislature'},
  {words: 'rule regulation policy guideline directive', kind: 'noun', note: 'instruments of an office'},
  {words: 'mandate requirement duty obligation', kind: 'noun', note: 'what has to be done'},
  {words: 'basis authority foundation ground', kind: 'noun', note: 'that on which a power rests'},
  {words: 'fee charge cost price payment', kind: 'any', note: 'money asked for a thing, and asking it'},
  {words: 'limit maximum cap ceiling', kind: 'noun', note: 'upper bounds'},
  {words: 'keep store retain hold preserve retention', kind: 'any', note: 'retention'},
  {words: 'erase delete remove destroy wipe purge', kind: 'verb', note: 'the end of retention'},
  {words: 'licence license permit permission card', kind: 'noun', note: 'leave granted by an office, and its paper'},
  {words: 'bag baggage luggage suitcase case', kind: 'noun', note: 'travel'},
  {words: 'customer client buyer purchaser subscriber', kind: 'noun', note: 'the one who pays'},
  {words: 'merchant seller vendor stallholder retailer', kind: 'noun', note: 'the one who sells'},
  {words: 'doctor physician practitioner clinician', kind: 'noun', note: 'medicine'},
  {words: 'medicine drug medication tablet pill', kind: 'noun', note: 'medicine'},
  {words: 'lawyer attorney counsel solicitor barrister', kind: 'noun', note: 'law'},
  {words: 'test exam examination', kind: 'noun', note: 'assessment'},
  {words: 'certificate certification proof', kind: 'noun', note: 'papers shown'},
  {words: 'cancel revoke withdraw rescind annul', kind: 'verb', note: 'undoing'},
  {words: 'report notify tell inform', kind: 'verb', note: 'telling'},
  {words: 'share disclose release transmit send', kind: 'verb', note: 'passing on'},
  {words: 'refund reimburse repay', kind: 'any', note: 'giving money back'},
  {words: 'buy purchase acquire', kind: 'verb', note: 'getting for money'},
  {words: 'begin start open commence', kind: 'verb', note: 'beginning'},
  {words: 'end finish close stop cease terminate', kind: 'verb', note: 'ending'},
  {words: 'child kid minor youngster', kind: 'noun', note: 'people'},
  {words: 'file submit lodge apply', kind: 'verb', note: 'asking an office'},
  {words: 'car vehicle automobile', kind: 'noun', note: 'transport'},
  {words: 'bike bicycle', kind: 'noun', note: 'transport'},
  {words: 'house home dwelling residence', kind: 'noun', note: 'housing'},
  {words: 'insurance cover coverage policy', kind: 'noun', note: 'insurance'},
  {words: 'payout withdrawal transfer', kind: 'noun', note: 'money leaving an account'},
  {words: 'photo photograph picture image', kind: 'noun', note: 'pictures'},
  {words: 'footage recording video record', kind: 'any', note: 'recordings'},
  {words: 'staff employee worker personnel', kind: 'noun', note: 'people who work for the body'},
  {words: 'inspection visit check', kind: 'noun', note: 'acts of looking'},
  {words: 'copy duplicate', kind: 'noun', note: 'copies'},
  {words: 'dog pet animal', kind: 'noun', note: 'animals'},
  {words: 'journey trip ride', kind: 'noun', note: 'travel'},
  {words: 'ship vessel boat', kind: 'noun', note: 'transport'},
  {words: 'movie film', kind: 'noun', note: 'works'},
  {words: 'yearly annual', kind: 'any', note: 'frequency'},
  {words: 'let rent hire lease', kind: 'verb', note: 'use for money'},
  {words: 'space spot place pitch', kind: 'noun', note: 'room for one'},
  {words: 'employ hire', kind: 'verb', note: 'work for money'},
  {words: 'issue grant', kind: 'verb', note: 'giving leave'},
  {words: 'run operate manage', kind: 'verb', note: 'holding a service'},
  {words: 'decide determine approve authorise authorize', kind: 'verb', note: 'deciding'}
]
