"""Packaging of jitkern: all metadata is here; pyproject.toml holds the build system and tool settings only."""

import re
from pathlib import Path

from setuptools import find_packages, setup

HERE = Path(__file__).resolve().parent

# Installed name -> folder.  The folders isa/ and kernels/ are never importable under their bare names.
ROOTS = {"jitkern": "jitkern", "jitkern.isa": "isa", "jitkern.kernels": "kernels"}

# Read, not imported: the package's dependencies need not be there when it is built.
VERSION = re.search(r'^__version__ = "([^"]+)"', (HERE / "jitkern/__init__.py").read_text(encoding="utf-8"), re.M)[1]


def packages() -> list[str]:
    """Every package under the three roots, so that a new subpackage needs no edit here."""
    return [name for root, folder in ROOTS.items()
            for name in (root, *(f"{root}.{sub}" for sub in find_packages(str(HERE / folder))))]


setup(
    name="jitkern",
    version=VERSION,
    description="Machine code for tensor kernels, written at run time for this CPU and these shapes, in pure Python",
    long_description=(HERE / "README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    author="The jitkern developers",
    license_expression="Apache-2.0",
    license_files=["LICENSE"],
    keywords=["assembler", "jit", "simd", "avx512", "sve", "gemm", "kernels", "numpy"],
    package_dir=ROOTS,
    packages=packages(),
    package_data={"": ["py.typed", "*.pyi", "*.txt"]},
    entry_points={"console_scripts": ["jitkern = jitkern.__main__:main"]},
    python_requires=">=3.10",
    # The least that tools/versions.py tests: the first numpy whose reshape can be told not to copy, the first cffi with
    # wheels for Python 3.10.
    install_requires=["numpy>=2.1", "cffi>=1.15", "py-cpuinfo", "platformdirs", "rich"],
    extras_require={
        "onnx": ["onnx"],
        "torch": ["torch"],
        "rl": ["gymnasium"],
        "plot": ["matplotlib"],
        "dis": ["capstone"],
        "docs": ["sphinx", "myst-parser"],
        "test": [
            "pytest>=8,<9.2",  # with 9.2 pytest-benchmark 5.2 fails
            "pytest-benchmark<5.3",  # 5.3 brings py-cpuinfo2, which installs its files over py-cpuinfo's
            "hypothesis",
            "build", "setuptools>=77",  # the tests build the wheel without fetching anything
            "ruff",
            "mypy",
            "capstone",
            "mpmath",
        ],
    },
    classifiers=[
        "Development Status :: 3 - Alpha",
        "Intended Audience :: Developers",
        "Intended Audience :: Science/Research",
        "Operating System :: POSIX :: Linux",
        "Programming Language :: Python :: 3",
        "Programming Language :: Python :: 3 :: Only",
        *(f"Programming Language :: Python :: 3.{minor}" for minor in range(10, 15)),
        "Programming Language :: Python :: Implementation :: CPython",
        "Topic :: Scientific/Engineering :: Mathematics",
        "Topic :: Software Development :: Assemblers",
        "Topic :: Software Development :: Code Generators",
        "Typing :: Typed",
    ],
    zip_safe=False,
)
