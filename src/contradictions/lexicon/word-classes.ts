// Words that name one thing in prose of rules and services and that WordNet keeps apart. Each row is one class; `note` says
// why the members may stand for each other. A word may stand in several rows.
export interface WordClass {
  readonly words: string
  readonly note: string
}

export const WORD_CLASSES: readonly WordClass[] = [
  {words: 'agreement mou moa memorandum compact pact accord contract treaty', note: 'instruments between parties (contradictions are about their existence, not their form)'},
  {words: 'law statute act ordinance code legislation', note: 'instruments of a legislature'},
  {words: 'rule regulation policy guideline directive', note: 'instruments of an office'},
  {words: 'basis authority foundation ground source', note: 'that on which a power rests'},
  {words: 'fee charge cost price payment rate', note: 'money asked for a thing'},
  {words: 'keep store retain hold preserve', note: 'verbs of retention'},
  {words: 'erase delete remove destroy wipe purge', note: 'verbs of ending retention'},
  {words: 'licence license permit permission', note: 'leave granted by an office'},
  {words: 'bag baggage luggage suitcase case', note: 'travel'},
  {words: 'customer client buyer purchaser subscriber', note: 'the one who pays'},
  {words: 'merchant seller vendor shop store retailer', note: 'the one who sells'},
  {words: 'doctor physician practitioner clinician', note: 'medicine'},
  {words: 'medicine drug medication tablet pill', note: 'medicine'},
  {words: 'lawyer attorney counsel solicitor barrister', note: 'law'},
  {words: 'test exam examination', note: 'assessment'},
  {words: 'certificate certification proof evidence document', note: 'papers shown'},
  {words: 'cancel revoke withdraw rescind annul', note: 'verbs of undoing'},
  {words: 'report notify tell inform disclose', note: 'verbs of telling'},
  {words: 'share disclose release give provide transmit send pass', note: 'verbs of passing on'},
  {words: 'cooperate collaborate work assist help', note: 'verbs of working with a party'},
  {words: 'pay refund reimburse return repay', note: 'verbs of giving money'},
  {words: 'buy purchase acquire', note: 'verbs of getting for money'},
  {words: 'start begin open commence', note: 'verbs of beginning'},
  {words: 'end finish close stop cease terminate', note: 'verbs of ending'},
  {words: 'child kid minor youngster', note: 'people'},
  {words: 'apply request ask file submit lodge', note: 'verbs of asking an office'},
  {words: 'car vehicle automobile', note: 'transport'},
  {words: 'bike bicycle', note: 'transport'},
  {words: 'house home dwelling residence', note: 'housing'},
  {words: 'flat apartment unit', note: 'housing'},
  {words: 'period time term', note: 'duration'},
  {words: 'insurance cover coverage policy', note: 'insurance'},
  {words: 'payout withdrawal transfer', note: 'money leaving an account'},
  {words: 'photo photograph picture image', note: 'pictures'},
  {words: 'footage recording video', note: 'pictures'},
  {words: 'staff employee worker personnel', note: 'people who work for the body'},
  {words: 'inspection visit check examination', note: 'acts of looking'},
  {words: 'copy duplicate', note: 'copies'},
  {words: 'dog pet animal', note: 'animals'},
  {words: 'journey trip ride', note: 'travel'},
  {words: 'movie film', note: 'works'},
  {words: 'yearly annual', note: 'frequency'}
]
