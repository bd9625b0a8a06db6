// The door of this room. It is not part of the package's main door: who only checks never loads it.
export type {Answered, Backend, Failed, Reply, Request, TextPair, Waiting} from './backend.js'
export {type ChatOptions, chatBackend} from './chat.js'
export {type CrossEncoderOptions, crossEncoder} from './cross-encoder.js'
export {type Estimate, estimate, type Prices} from './estimate.js'
export {
  firstRound,
  type Page,
  type ProposalKind,
  type ProposeOptions,
  type ProposeResult,
  propose
} from './propose.js'
export type {Content, Dropped, Origin, Proposed, Runs} from './proposed.js'
export {answerFile, printAnswer, printPrompt, promptFile, readAnswerFile} from './recording.js'
export {type Verified, verifyClaims, verifyContradictions, verifyVerdicts} from './verify.js'
