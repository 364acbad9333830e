"""The hall's materials as the site has them: factors of the model, pictures that repeat in metres, clear glass, lamps."""
import bpy

# What the site's glass holds back of what is behind it (src/scene/hall/surfaces.ts).
GLASS_OPACITY = 0.06


def dress(wanted):
    """Gives every imported material the nodes that the job describes."""
    for material in bpy.data.materials:
        said = wanted.get(material.name)
        if said is None:
            continue
        material.use_nodes = True
        material.node_tree.nodes.clear()
        {"surface": surface, "glass": glass, "lamp": lamp}[said["kind"]](material, said)


class Nodes:
    """A material's nodes, made and joined with less words."""

    def __init__(self, material):
        self.tree = material.node_tree

    def make(self, kind, **values):
        node = self.tree.nodes.new(kind)
        for name, value in values.items():
            node.inputs[name.replace("_", " ")].default_value = value
        return node

    def join(self, output, socket):
        self.tree.links.new(output, socket)

    def finish(self, shader):
        self.join(shader.outputs[0], self.make("ShaderNodeOutputMaterial").inputs["Surface"])

    def math(self, operation, a, b):
        node = self.make("ShaderNodeMath")
        node.operation = operation
        for socket, value in zip(node.inputs, (a, b)):
            if isinstance(value, (int, float)):
                socket.default_value = value
            else:
                self.join(value, socket)
        return node.outputs[0]

    def picture(self, file, size, colour):
        """A picture that repeats every `size` metres. The importer turned V round: 1 − v becomes 1 − v / size."""
        uv = self.make("ShaderNodeUVMap")
        uv.uv_map = "UVMap"
        mapping = self.make("ShaderNodeMapping", Scale=(1 / size, 1 / size, 1), Location=(0, 1 - 1 / size, 0))
        image = self.make("ShaderNodeTexImage")
        image.image = bpy.data.images.load(file, check_existing=True)
        image.image.colorspace_settings.name = "sRGB" if colour else "Non-Color"
        self.join(uv.outputs[0], mapping.inputs["Vector"])
        self.join(mapping.outputs[0], image.inputs["Vector"])
        return image.outputs["Color"]


def surface(material, said):
    nodes = Nodes(material)
    colour = (*said["colour"], 1)
    shader = nodes.make(
        "ShaderNodeBsdfPrincipled", Base_Color=colour, Roughness=said["roughness"], Metallic=said["metalness"], Specular=0.5
    )
    if "map" in said:
        mix = nodes.make("ShaderNodeMixRGB", Fac=1, Color2=colour)
        mix.blend_type = "MULTIPLY"
        nodes.join(nodes.picture(said["map"], said["size"], True), mix.inputs["Color1"])
        nodes.join(mix.outputs[0], shader.inputs["Base Color"])
    if "roughnessMap" in said:
        parts = nodes.make("ShaderNodeSeparateColor")
        nodes.join(nodes.picture(said["roughnessMap"], said["size"], False), parts.inputs[0])
        nodes.join(nodes.math("MULTIPLY", parts.outputs["Green"], said["roughness"]), shader.inputs["Roughness"])
    nodes.finish(shader)


def glass(material, said):
    """Panes lay their reflections over what is behind them; to light on its way they are not there."""
    nodes = Nodes(material)
    clear = 1 - GLASS_OPACITY
    path = nodes.make("ShaderNodeLightPath")
    fresnel = nodes.make("ShaderNodeFresnel", IOR=1.5)
    gloss = nodes.make("ShaderNodeBsdfGlossy", Roughness=0.02)
    nodes.join(nodes.math("MULTIPLY", fresnel.outputs[0], said["reflection"]), gloss.inputs["Color"])
    seen = nodes.make("ShaderNodeAddShader")
    nodes.join(nodes.make("ShaderNodeBsdfTransparent", Color=(clear, clear, clear, 1)).outputs[0], seen.inputs[0])
    nodes.join(gloss.outputs[0], seen.inputs[1])
    mix = nodes.make("ShaderNodeMixShader")
    nodes.join(path.outputs["Is Camera Ray"], mix.inputs["Fac"])
    nodes.join(nodes.make("ShaderNodeBsdfTransparent", Color=(1, 1, 1, 1)).outputs[0], mix.inputs[1])
    nodes.join(seen.outputs[0], mix.inputs[2])
    nodes.finish(mix)


def lamp(material, said):
    """Lamps are seen and mirrored. What they light is told by the hall's lights, so their faces light nothing twice."""
    nodes = Nodes(material)
    path = nodes.make("ShaderNodeLightPath")
    mix = nodes.make("ShaderNodeMixShader")
    seen = nodes.math("MAXIMUM", path.outputs["Is Camera Ray"], path.outputs["Is Glossy Ray"])
    nodes.join(seen, mix.inputs["Fac"])
    nodes.join(nodes.make("ShaderNodeBsdfTransparent", Color=(1, 1, 1, 1)).outputs[0], mix.inputs[1])
    nodes.join(nodes.make("ShaderNodeEmission", Color=(*said["glow"], 1), Strength=1).outputs[0], mix.inputs[2])
    nodes.finish(mix)
    material.cycles.sample_as_light = False
