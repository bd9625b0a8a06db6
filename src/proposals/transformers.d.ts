// The library is an optional peer: it is not there when this is built, and cross-encoder.ts says what it uses of it.
declare module '@huggingface/transformers'
