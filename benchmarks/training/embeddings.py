"""Writes embeddings.bin; see README.md beside it.

    python embeddings.py ENCODER_FOLDER OUT.bin

ENCODER_FOLDER holds all-minilm-l6-v2.onnx and its tokenizer, unpacked from the jar named in README.md.
"""

import sys
from pathlib import Path

from encoder import Table, read_encoder

DEPTH = 6
VERSION = 1


def main(folder, file):
    encoder, tokenizer = read_encoder(Path(folder), "all-minilm-l6-v2", DEPTH)
    state = {name: value.detach().numpy() for name, value in encoder.state_dict().items()}
    with open(file, "wb") as out:
        table = Table(out)
        table.integers(VERSION)
        table.encoder(state, "", tokenizer, DEPTH)


if __name__ == "__main__":
    main(*sys.argv[1:])
