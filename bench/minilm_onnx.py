"""The network of bench/minilm.py as ONNX, run by onnxruntime on one thread."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

OPSET = 20  # the first one with Gelu


def session(weights: dict, heads: int, epsilon: float) -> Callable:
    """A function of (ids, mask), as `minilm.encode`."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    engine = onnxruntime.InferenceSession(network(weights, heads, epsilon).SerializeToString(), options,
                                          providers=["CPUExecutionProvider"])

    def run(ids, mask):
        return engine.run(None, {"ids": ids, "mask": mask})[0]

    return run


def network(weights: dict, heads: int, epsilon: float) -> onnx.ModelProto:
    """The model. Sentences and tokens may be any number."""
    nodes, constants = [], []

    def node(kind: str, *inputs, **attributes) -> str:
        names = [each if isinstance(each, str) else constant(each) for each in inputs]
        nodes.append(helper.make_node(kind, names, [f"v{len(nodes)}"], **attributes))
        return nodes[-1].output[0]

    def constant(value) -> str:
        constants.append(numpy_helper.from_array(np.asarray(value), f"c{len(constants)}"))
        return constants[-1].name

    def linear(x: str, w: dict, name: str) -> str:
        return node("Add", node("MatMul", x, w[name]), w[name + " bias"])

    def norm(x: str, w: dict, name: str = "") -> str:
        return node("LayerNormalization", x, w[name + "gain"], w[name + "bias"], axis=-1, epsilon=epsilon)

    width = len(weights["embeddings"]["gain"])

    def split(x: str) -> str:
        return node("Transpose", node("Reshape", x, np.array([0, 0, heads, width // heads])), perm=[0, 2, 1, 3])

    w = weights["embeddings"]
    length = node("Shape", "ids", start=1, end=2)
    position = node("Slice", w["position"], np.array([0]), length, np.array([0]))
    x = norm(node("Add", node("Add", node("Gather", w["word"], "ids"), position), w["type"]), w)
    absent = node("Mul", node("Sub", np.float32(1), "mask"), np.float32(-1e9))
    bias = node("Unsqueeze", absent, np.array([1, 2]))
    for w in weights["layers"]:
        query, key, value = (split(linear(x, w, name)) for name in ("query", "key", "value"))
        scores = node("Div", node("MatMul", query, node("Transpose", key, perm=[0, 1, 3, 2])),
                      np.float32((width // heads) ** 0.5))
        shares = node("Softmax", node("Add", scores, bias), axis=-1)
        mixed = node("Reshape", node("Transpose", node("MatMul", shares, value), perm=[0, 2, 1, 3]),
                     np.array([0, 0, width]))
        x = norm(node("Add", x, linear(mixed, w, "out")), w)
        x = norm(node("Add", x, linear(node("Gelu", linear(x, w, "up")), w, "down")), w, "last ")
    tokens = node("Unsqueeze", "mask", np.array([2]))
    mean = node("Div", node("ReduceSum", node("Mul", x, tokens), np.array([1]), keepdims=0),
                node("ReduceSum", tokens, np.array([1]), keepdims=0))
    size = node("ReduceL2", mean, np.array([1]), keepdims=1)
    nodes.append(helper.make_node("Div", [mean, size], ["embeddings"]))
    inputs = [helper.make_tensor_value_info("ids", TensorProto.INT64, ["sentences", "tokens"]),
              helper.make_tensor_value_info("mask", TensorProto.FLOAT, ["sentences", "tokens"])]
    outputs = [helper.make_tensor_value_info("embeddings", TensorProto.FLOAT, ["sentences", width])]
    graph = helper.make_graph(nodes, "minilm", inputs, outputs, constants)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=9)
