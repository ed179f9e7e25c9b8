"""Reads encoders of the size of MiniLM from ONNX files and writes them as the tables that Hearsay reads."""

import re
import struct

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from tokenizers import Tokenizer
from transformers import BertConfig, BertModel

SIZE, HEADS, WIDTH, LONGEST = 384, 12, 1536, 128


def read_encoder(folder, name, depth):
    """Reads NAME.onnx and NAME-tokenizer.json."""
    graph = onnx.load(folder / f"{name}.onnx").graph
    arrays = {array.name: numpy_helper.to_array(array) for array in graph.initializer}
    state = {
        name: torch.tensor(array.copy())
        for name, array in arrays.items()
        if name.startswith(("embeddings.", "encoder.")) and not name.endswith("position_ids")
    }
    made_by = {node.output[0]: node for node in graph.node}
    for node in graph.node:
        biases = [name for name in node.input if name in arrays and name.endswith(".bias")]
        if node.op_type != "Add" or not biases:
            continue
        product = made_by.get(next(name for name in node.input if name not in biases))
        if product is not None and product.op_type == "MatMul":
            weight = next(name for name in product.input if name in arrays)
            state[biases[0][: -len("bias")] + "weight"] = torch.tensor(arrays[weight].T.copy())
    encoder = BertModel(
        BertConfig(
            vocab_size=30522,
            hidden_size=SIZE,
            num_hidden_layers=depth,
            num_attention_heads=HEADS,
            intermediate_size=WIDTH,
        ),
        add_pooling_layer=False,
    )
    encoder.load_state_dict(state)
    tokenizer = Tokenizer.from_file(str(folder / f"{name}-tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST)
    return encoder, tokenizer


def known(piece):
    """Leaves out the pieces that stand for nothing in English news: reserved ones and other scripts."""
    if piece in ("[CLS]", "[SEP]", "[UNK]"):
        return True
    return not re.fullmatch(r"\[.+\]", piece) and all(ord(c) < 0x250 or 0x2010 <= ord(c) <= 0x20AC for c in piece)


class Table:
    """The layout that the Java package encoder reads: big-endian, weights of one byte with a scale a row."""

    def __init__(self, out):
        self.out = out

    def integers(self, *values):
        self.out.write(struct.pack(f">{len(values)}i", *values))

    def floats(self, values):
        self.out.write(np.asarray(values, dtype=">f4").tobytes())

    def names(self, values):
        for value in values:
            encoded = value.encode("utf-8")
            self.out.write(bytes([len(encoded)]) + encoded)

    def rows(self, weights):
        """Writes the scale of each row; returns the rows as bytes."""
        scale = np.abs(weights).max(axis=1) / 127
        scale[scale == 0] = 1
        self.floats(scale)
        return np.clip(np.rint(weights / scale[:, None]), -127, 127).astype(np.int8)

    def dense(self, state, name):
        self.floats(state[name + ".bias"])
        self.out.write(np.ascontiguousarray(self.rows(state[name + ".weight"]).T).tobytes())

    def norm(self, state, name):
        self.floats(state[name + ".weight"])
        self.floats(state[name + ".bias"])

    def encoder(self, state, prefix, tokenizer, depth):
        vocabulary = sorted((place, piece) for piece, place in tokenizer.get_vocab().items() if known(piece))
        embeddings = prefix + "embeddings."
        self.integers(len(vocabulary))
        self.names(piece for _, piece in vocabulary)
        self.integers(SIZE, HEADS, WIDTH, depth, LONGEST)
        pieces = state[embeddings + "word_embeddings.weight"][[place for place, _ in vocabulary]]
        self.out.write(self.rows(pieces).tobytes())
        self.floats(state[embeddings + "position_embeddings.weight"][:LONGEST])
        self.floats(state[embeddings + "token_type_embeddings.weight"])
        self.norm(state, embeddings + "LayerNorm")
        for layer in range(depth):
            name = f"{prefix}encoder.layer.{layer}."
            for part in ("query", "key", "value"):
                self.dense(state, name + "attention.self." + part)
            self.dense(state, name + "attention.output.dense")
            self.norm(state, name + "attention.output.LayerNorm")
            self.dense(state, name + "intermediate.dense")
            self.dense(state, name + "output.dense")
            self.norm(state, name + "output.LayerNorm")
